import { type Choice } from "@/components/fields/choice-field";
import { type Moment } from "@/components/dashboard/types";
import { When } from "@/components/dashboard/when";
import { FilterForm, FilterSelect, FilterText } from "./filter-controls";
import { NoRows } from "./no-rows";
import { OlderPager } from "./pager";
import { type TableQuery, isFiltered } from "./table-query";

export type AuditRow = {
  id: string;
  at: Moment;
  /** Who did it; "Sistem" for the machine. */
  actor: string;
  /** "membuka nomor warga", "mengganti alamat". */
  action: string;
  /** What it was done to, in words. */
  subject: string;
  agency?: string;
  detail?: string;
};

export type AuditListProps = { rows: AuditRow[]; /** Names in the address: pelaku, tindakan, sebelum. */ query: TableQuery; actions: Choice[]; /** Id of the last row when there are older ones. */ olderThan?: string };

const BASE = "/admin/catatan";

function Row({ row }: { row: AuditRow }) {
  return (
    <tr>
      <td><When moment={row.at} /></td>
      <td data-label="Siapa"><b>{row.actor}</b></td>
      <td data-label="Tindakan">{row.action}</td>
      <td data-label="Pada">{row.subject}{row.detail && <span className="faint"> · {row.detail}</span>}</td>
      <td data-label="Instansi" className="soft">{row.agency ?? "Kota"}</td>
    </tr>
  );
}

/** Who changed what, newest first. Nothing here can be changed or removed. */
export function AuditList({ rows, query, actions, olderThan }: AuditListProps) {
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <FilterForm base={BASE} />
      <div className="body" role="region" aria-label="Tabel catatan" tabIndex={0}>
        <table className="tbl">
          <caption className="vh">Catatan perubahan, terbaru dahulu</caption>
          <colgroup><col className="c-158" /><col className="c-216" /><col className="c-216" /><col /><col className="c-216" /></colgroup>
          <thead>
            <tr><th scope="col">Waktu</th><th scope="col">Siapa</th><th scope="col">Tindakan</th><th scope="col">Pada</th><th scope="col">Instansi</th></tr>
            <tr>
              <td />
              <td><FilterText name="pelaku" label="Saring nama" value={query.pelaku ?? ""} /></td>
              <td><FilterSelect name="tindakan" label="Saring tindakan" all="Semua tindakan" value={query.tindakan ?? ""} choices={actions} /></td>
              <td />
              <td />
            </tr>
          </thead>
          <tbody>{rows.map((row) => <Row key={row.id} row={row} />)}</tbody>
        </table>
        {rows.length === 0 && <NoRows what="catatan" base={BASE} filtered={isFiltered(query)} />}
      </div>
      <OlderPager base={BASE} query={query} name="sebelum" label="Halaman catatan" older={olderThan} />
    </main>
  );
}
