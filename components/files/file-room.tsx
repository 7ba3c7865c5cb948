import { FolderOpen } from "lucide-react";
import { FilterCheck, FilterForm, FilterSelect, FilterText } from "@/components/admin/filter-controls";
import { NoRows } from "@/components/admin/no-rows";
import { OlderPager } from "@/components/admin/pager";
import { isFiltered, type TableQuery } from "@/components/admin/table-query";
import { fileKinds, kindNames } from "@/lib/media/formats";
import type { Refusal } from "@/lib/media/refusals";
import { FileGrid } from "./file-grid";
import { FormTold } from "./form-told";
import { GridKeys } from "./grid-keys";
import type { QuotaView } from "./present";
import { QuotaBar } from "./quota-bar";
import type { FileView } from "./types";
import { UnusedFiles } from "./unused-bulk";
import { UploadZone } from "./upload-zone";

type Props = {
  files: FileView[]; quota: QuotaView; /** Names in the address: cari, jenis, pakai, sesudah. */ query: TableQuery; older: string | null;
  /** What came of a form that was sent without JavaScript. */ told: { arrived: number; refused: Refusal[] } | null;
};

const BASE = "/dasbor/berkas";
const KINDS = fileKinds.map((value) => ({ value, label: kindNames[value] }));

/** All pictures and files of the agency: bring in, find, see what is used, tidy up. */
export function FileRoom({ files, quota, query, older, told }: Props) {
  const unused = query.pakai === "tidak";
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <GridKeys />
      <FilterForm base={BASE} />
      <div className="body file-room">
        {told && <FormTold {...told} />}
        <UploadZone />
        <div className="file-tools">
          <FilterText name="cari" label="Cari nama berkas" value={query.cari ?? ""} />
          <FilterSelect name="jenis" label="Jenis berkas" all="Semua jenis" value={query.jenis ?? ""} choices={KINDS} />
          <FilterCheck name="pakai" label="Hanya yang tidak dipakai" value={query.pakai ?? ""} on="tidak" />
          <QuotaBar quota={quota} />
        </div>
        {files.length > 0 && (unused ? <UnusedFiles key={files.map(({ id }) => id).join()} files={files} /> : <FileGrid files={files} />)}
        {files.length === 0 && (isFiltered(query) ? <NoRows what="berkas" base={BASE} filtered /> : <First />)}
      </div>
      <OlderPager base={BASE} query={query} name="sesudah" label="Halaman berkas" older={older} />
    </main>
  );
}

function First() {
  return (
    <div className="blank center">
      <FolderOpen className="i" aria-hidden="true" />
      <b>Belum ada berkas.</b>
      <span className="soft">Unggah foto kegiatan, formulir, atau dokumen. Warga baru melihatnya setelah sebuah tulisan yang terbit memakainya.</span>
    </div>
  );
}
