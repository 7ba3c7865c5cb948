import type { CityView } from "@/components/layout/citizen/city";
import { Icon } from "@/components/ui/icon";
import { PageHead, SectionHead } from "@/components/ui/section-head";
import { WritePanel } from "@/components/tenants/write-panel";
import type { Limits } from "@/lib/cases/limits";
import type { Unsent } from "@/lib/cases/web/unsent-state";

export type FollowFormProps = { city: CityView; limits: Limits; ticket?: string; problem?: string; /** Sent a moment ago to a page that can't be shown now. */ unsent?: Unsent };

/** Follow a report by its ticket number. What was typed stays when it was wrong. */
export function FollowForm({ city, limits, ticket, problem, unsent }: FollowFormProps) {
  return (
    <div className="wrap">
      <PageHead title="Ikuti laporan Anda">Masukkan nomor tiket dari SMS balasan. Tanpa akun, tanpa kata sandi.</PageHead>
      <div className="main-side">
        <div>
          <TicketForm city={city} ticket={ticket} problem={problem} />
          {unsent?.words ? <section className="sec close"><p>Belum terkirim. Salin tulisan Anda dari sini, lalu kirim lagi sesudah laporannya terbuka.</p><UnsentWords words={unsent.words} /></section> : null}
          <section className="sec close">
            <SectionHead title="Yang Anda lihat" />
            <p className="soft">
              Sampai di mana laporan Anda, siapa yang mengerjakan, dan kapan batas jawabannya. Isi pesan baru terbuka setelah Anda memasukkan
              empat angka terakhir nomor HP yang Anda pakai menulis, atau kode dari formulir web.
            </p>
          </section>
        </div>
        <div><WritePanel city={city} limits={limits} title="Belum pernah menulis?" code={null} example="lampu jalan di simpang Juanda mati sudah seminggu" how="/sms-centre" form="/lapor" follow={false} /></div>
      </div>
    </div>
  );
}

function TicketForm({ city, ticket, problem }: Omit<FollowFormProps, "limits" | "unsent">) {
  return (
    <form className="form" action="/lacak">
      <div className={problem ? "field bad" : "field"}>
        <label htmlFor="tiket">Nomor tiket</label>
        <div className="in">
          <input id="tiket" name="tiket" inputMode="numeric" autoComplete="off" placeholder="4829 1735" defaultValue={ticket}
            aria-invalid={problem ? true : undefined} aria-describedby={problem ? "tiket-salah tiket-bantu" : "tiket-bantu"} required />
          <button className="btn">Lihat</button>
        </div>
        {problem ? <p className="wrong" id="tiket-salah" role="alert">{problem}</p> : null}
        <p className="help" id="tiket-bantu">Delapan angka. Dari HP: ketik CEK spasi nomor tiket, kirim ke {city.smsNumber}.</p>
      </div>
    </form>
  );
}

export type RevealAction = (form: FormData) => Promise<void>;

function UnsentWords({ words }: { words: string }) {
  return (
    <div className="field mt-4">
      <label htmlFor="belum">Tulisan Anda yang belum terkirim</label>
      <textarea id="belum" name="kata" rows={4} maxLength={5000} defaultValue={words} />
    </div>
  );
}

/**
 * The last four digits of the citizen's number open the words of the conversation; posted, so that no address keeps them.
 * What the writer sent from a page that stood open for too long goes along and comes back in its form.
 */
export function RevealForm({ ticket, action, problem, unsent }: { ticket: string; action: RevealAction; problem?: string; unsent?: Unsent }) {
  return (
    <form className="reply" id="percakapan" action={action}>
      <h2>Baca percakapannya</h2>
      <p className="soft sm">Isi pesan hanya untuk penulisnya. Masukkan empat angka terakhir nomor HP yang Anda pakai menulis, atau kode enam angka dari formulir web. Sesudah itu Anda bisa menambah keterangan dan menanggapi di sini.</p>
      <input type="hidden" name="tiket" value={ticket} />
      {unsent ? <><input type="hidden" name="apa" value={unsent.does} /><input type="hidden" name="nilai" value={unsent.score} /></> : null}
      {unsent?.words ? <UnsentWords words={unsent.words} /> : null}
      <div className={problem ? "field bad mt-4" : "field mt-4"}>
        <label htmlFor="akhir">Empat angka terakhir, atau kode</label>
        <div className="in">
          <input id="akhir" name="akhir" inputMode="numeric" autoComplete="off" maxLength={7} pattern="[0-9]{4}|[0-9]{3} ?[0-9]{3}|[0-9]{4} ?[0-9]{2}" required
            aria-invalid={problem ? true : undefined} aria-describedby={problem ? "akhir-salah" : undefined} />
          <button className="btn"><Icon name="lock" />Buka</button>
        </div>
        {problem ? <p className="wrong" id="akhir-salah" role="alert">{problem}</p> : null}
      </div>
    </form>
  );
}
