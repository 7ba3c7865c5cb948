import { Icon } from "@/components/ui/icon";
import { Note } from "@/components/ui/notice";
import { formFor, tellUnsent, type Unsent } from "@/lib/cases/web/unsent-state";

export type ActAction = (form: FormData) => Promise<void>;
export type ActsProps = {
  ticket: string;
  /** Proves the writer for some hours, so that a page that stood open still sends what was typed. */
  proof: string;
  /** A name for what is typed next: sent twice, it is one message. */
  name: string;
  action: ActAction;
  status: "new" | "open" | "waiting" | "answered" | "closed";
  rating: number | null;
  /** What was sent a moment ago and couldn't be taken: its words stand in the form that takes them now. */
  unsent?: Unsent;
};

const SCORES = ["sangat buruk", "buruk", "cukup", "baik", "sangat baik"];

/** The words that stand in this form's field from the beginning. */
const wordsFor = ({ unsent, status }: ActsProps, form: "add" | "reopen"): string | undefined => (unsent && formFor(unsent, status) === form ? unsent.words : undefined);

/** What the writer can do here, whole without script: add, confirm, open again, rate. Nothing is chosen beforehand. */
export function CitizenActs(props: ActsProps) {
  const answered = props.status === "answered";
  const over = answered || props.status === "closed";
  return (
    <>
      {props.status === "closed" ? null : <Add {...props} />}
      {over ? (
        <section className="reply">
          <h2>{answered ? "Sudah beres?" : "Laporan ini selesai"}</h2>
          {answered ? <Act {...props} does="confirm"><button className="btn"><Icon name="clipboard-check" />Ya, sudah selesai</button></Act> : null}
          <Rate {...props} />
          <Reopen {...props} />
        </section>
      ) : null}
    </>
  );
}

function Act({ ticket, proof, action, does, children }: Pick<ActsProps, "ticket" | "proof" | "action"> & { does: string; children: React.ReactNode }) {
  return (
    <form action={action} className="act">
      <input type="hidden" name="tiket" value={ticket} /><input type="hidden" name="izin" value={proof} /><input type="hidden" name="apa" value={does} />
      {children}
    </form>
  );
}

function Add(props: ActsProps) {
  const asked = props.status === "waiting";
  return (
    <section className="reply">
      <h2>{asked ? "Jawab pertanyaan kami" : "Tambah keterangan"}</h2>
      <Act {...props} does="add">
        <input type="hidden" name="nama" value={props.name} />
        <div className="field">
          <label htmlFor="kata">{asked ? "Jawaban Anda" : "Apa yang perlu kami tahu lagi?"}</label>
          <textarea id="kata" name="kata" rows={4} maxLength={5000} defaultValue={wordsFor(props, "add")} required />
        </div>
        <button className="btn"><Icon name="message-square-text" />Kirim</button>
      </Act>
    </section>
  );
}

function Rate(props: ActsProps) {
  return (
    <Act {...props} does="rate">
      <fieldset className="scores">
        <legend>{props.rating ? `Anda memberi nilai ${props.rating} dari 5. Ganti?` : "Bagaimana jawabannya?"}</legend>
        {SCORES.map((word, place) => <label key={word}><input type="radio" name="nilai" value={place + 1} defaultChecked={props.unsent?.score === place + 1} required /><span><b>{place + 1}</b>{word}</span></label>)}
      </fieldset>
      <button className="btn line"><Icon name="star" />Beri nilai</button>
    </Act>
  );
}

function Reopen(props: ActsProps) {
  return (
    <Act {...props} does="reopen">
      <div className="field">
        <label htmlFor="alasan">Belum beres? Tulis apa yang masih kurang</label>
        <textarea id="alasan" name="kata" rows={3} maxLength={5000} defaultValue={wordsFor(props, "reopen")} required />
      </div>
      <button className="btn line"><Icon name="rotate-ccw" />Buka lagi laporan ini</button>
    </Act>
  );
}

const TOLD: Record<string, string> = {
  add: "Keterangan Anda sudah masuk. Petugas membacanya.",
  confirm: "Terima kasih. Laporan ini kami tutup.",
  reopen: "Laporan Anda dibuka lagi dan kembali ke instansinya.",
  rate: "Terima kasih atas penilaian Anda.",
  wewenang: "Tulisan Anda melaporkan penyalahgunaan wewenang, jadi menjadi laporan rahasia tersendiri dengan nomor di atas. Instansi yang dilaporkan tidak melihatnya.",
};

/** What became of what was just sent; nothing for a word that the address only claims. */
export function ActTold({ told, unsent, status }: { told: string; unsent?: Unsent; status: ActsProps["status"] }) {
  const problem = unsent ? tellUnsent(unsent, status) : null;
  if (unsent) return problem ? <Note bad={unsent.why !== "opened"}>{problem}</Note> : null;
  const said = TOLD[told];
  return said ? <Note>{said}</Note> : null;
}
