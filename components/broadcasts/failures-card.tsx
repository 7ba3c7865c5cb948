import type { Failure } from "@/lib/broadcasts/failures";
import { exactTime } from "@/lib/cases/when";
import { sayNumber } from "./types";

type Props = { failures: readonly Failure[]; count: number; /** Null: this person doesn't see numbers. */ file: string | null };

/** Which telephones it didn't reach, and why. */
export function FailuresCard({ failures, count, file }: Props) {
  return (
    <section className="card" aria-labelledby="gagal">
      <header><h2 id="gagal">Nomor yang gagal</h2>{file ? <a className="btn r" href={file} download>Unduh CSV</a> : null}</header>
      <div className="pad cast-report">
        <table className="tab">
          <caption className="vh">Nomor yang tidak menerima siaran ini</caption>
          <thead><tr><th scope="col">Nomor</th><th scope="col">Sebab</th></tr></thead>
          <tbody>
            {failures.map(({ contactId, masked, reason, at }) => <tr key={contactId}><th scope="row" className="cast-number">{masked}</th><td>{reason}{at ? <small className="soft">{exactTime(at)}</small> : null}</td></tr>)}
          </tbody>
        </table>
        {count > failures.length ? <p className="sm soft">{sayNumber(failures.length)} dari {sayNumber(count)} ditampilkan{file ? "; semuanya ada di berkas CSV" : ""}.</p> : null}
        {file ? <p className="sm soft">Berkas berisi nomor lengkap. Unduhan Anda tercatat.</p> : null}
      </div>
    </section>
  );
}
