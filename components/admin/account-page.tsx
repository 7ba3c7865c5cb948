import { DialogButton } from "@/components/dashboard/dialog";
import type { Choice } from "@/components/fields/choice-field";
import type { AccountDetail } from "@/lib/accounts/queries";
import type { FormAction } from "@/lib/forms/outcome";
import { PlainActionForm, SeatForm } from "./account-forms";
import { AccountStateBadge } from "./account-state";
import { Box } from "./agency-page";
import { moment } from "./present";
import { sayTerm, seatWords } from "./present-account";

export type AccountPageProps = {
  account: AccountDetail; now: Date; roles: Choice[]; agencies: Choice[];
  /** The admin's own account: what would lock them out isn't offered. */
  own: boolean;
  actions: { reset: FormAction; disable: FormAction; enable: FormAction; grant: FormAction; end: FormAction };
};

/** One account for the admin: who it is, what the person may do where, and what can be done about it. */
export function AccountPage({ account, now, roles, agencies, own, actions }: AccountPageProps) {
  const id = String(account.id);
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <div className="body">
        <div className="adm">
          <div>
            <Facts account={account} now={now} />
            <Seats account={account} end={actions.end} />
            <Box title="Beri peran"><SeatForm action={actions.grant} account={id} roles={roles} agencies={agencies} /></Box>
          </div>
          <div>
            {account.state !== "disabled" && (
              <Box title={account.state === "invited" ? "Tautan undangan baru" : "Lupa kata sandi"}>
                <PlainActionForm action={actions.reset} hidden={{ account: id }} button="Buat tautan baru"
                  sentence={`Tautan lama tidak berlaku lagi dan ${account.name} dikeluarkan dari semua perangkat. E-mail belum dikirim otomatis: salin tautannya dan berikan kepada orangnya.`} />
              </Box>
            )}
            <Switch account={account} own={own} actions={actions} />
          </div>
        </div>
      </div>
    </main>
  );
}

function Switch({ account, own, actions }: Pick<AccountPageProps, "account" | "own" | "actions">) {
  const hidden = { account: String(account.id) };
  if (account.state === "disabled") {
    return <Box title="Dinonaktifkan"><PlainActionForm action={actions.enable} hidden={hidden} button="Aktifkan lagi" sentence={`${account.name} bisa masuk lagi dengan kata sandinya, dengan peran yang masih berlaku.`} /></Box>;
  }
  if (own) return <Box title="Nonaktifkan"><p className="soft">Ini akun Anda sendiri. Hanya admin lain yang bisa menonaktifkannya.</p></Box>;
  return <Box title="Nonaktifkan"><PlainActionForm action={actions.disable} hidden={hidden} button="Nonaktifkan akun" grave sentence={`${account.name} langsung dikeluarkan dan tidak bisa masuk lagi. Yang pernah ditulisnya tetap ada.`} /></Box>;
}

function Facts({ account, now }: Pick<AccountPageProps, "account" | "now">) {
  return (
    <Box title="Akun">
      <dl className="pairs">
        <dt>Nama</dt><dd>{account.name}</dd>
        <dt>E-mail</dt><dd>{account.email}</dd>
        <dt>Keadaan</dt><dd><AccountStateBadge state={account.state} /></dd>
        <dt>Dibuat</dt><dd>{moment(account.createdAt, now).word}</dd>
        <dt>Terakhir masuk</dt><dd>{account.lastSignInAt ? moment(account.lastSignInAt, now).word : "Belum pernah"}</dd>
        <dt>Sedang masuk</dt><dd>{account.openSessions === 0 ? "Tidak" : `Di ${account.openSessions} perangkat`}</dd>
        {account.linkUntil && <><dt>Tautan berlaku</dt><dd>Sampai {moment(account.linkUntil, now).word}</dd></>}
      </dl>
    </Box>
  );
}

function Seats({ account, end }: { account: AccountDetail; end: FormAction }) {
  return (
    <section className="card">
      <header><h2>Peran</h2></header>
      {account.seats.length === 0 && <p className="pad soft">Belum punya peran: bisa masuk, tetapi tidak melihat apa-apa.</p>}
      <ul className="lines">
        {account.seats.map((seat) => (
          <li key={`${seat.of}${seat.seatId}`} className={seat.when === "over" ? "faint" : undefined}>
            <b className="grow">{seatWords(seat)}</b>
            <span className="faint">{sayTerm(seat)}</span>
            {seat.when !== "over" && (
              <DialogButton className="btn sm" title={`Akhiri ${seatWords(seat)}`} label={<>Akhiri<span className="vh"> {seatWords(seat)}</span></>}>
                <PlainActionForm action={end} hidden={{ seat: String(seat.seatId), of: seat.of }} button="Akhiri peran" grave
                  sentence={`Mulai sekarang ${account.name} bukan lagi ${seatWords(seat)}.`} />
              </DialogButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
