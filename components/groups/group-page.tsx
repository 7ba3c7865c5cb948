"use client";

import { PlainActionForm } from "@/components/admin/account-forms";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField } from "@/components/fields/text-field";
import type { FormAction } from "@/lib/forms/outcome";
import type { Member } from "@/lib/groups/queries";

type Props = { id: number; name: string; members: Member[]; verbs: { add: FormAction; remove: FormAction; dissolve: FormAction } | null };
const WORDS: Record<Member["state"], { tone: string; word: string }> = { in: { tone: "ok", word: "Ikut" }, asked: { tone: "warn", word: "Belum menjawab" }, left: { tone: "", word: "Keluar" } };

/** Who is in it; a number is in it when its owner has answered YA. */
export function GroupPage({ id, name, members, verbs }: Props) {
  return (
    <div className="adm">
      <section className="card">
        <header><h2>Anggota</h2></header>
        {members.length === 0 ? <p className="pad soft">Belum ada anggota. Tulis nomornya di “Tambah nomor”.</p> : null}
        <ul className="lines">{members.map((member) => <Line key={member.id} group={id} member={member} remove={verbs?.remove ?? null} />)}</ul>
      </section>
      {verbs ? <div>
        <section className="card"><header><h2>Tambah nomor</h2></header><div className="pad">
          <ActionForm action={verbs.add} hidden={{ id: String(id) }} label="Tambah nomor">
            <TextAreaField name="members" label="Nomor HP" rows={6} help="Satu nomor tiap baris, boleh dengan nama: 0812 3456 7890, Ibu Ros. Masing-masing ditanya lewat SMS dan baru ikut setelah membalas YA." />
            <div className="acts"><SubmitButton busy="Menambah…">Tambah</SubmitButton></div>
          </ActionForm>
        </div></section>
        <section className="card"><header><h2>Bubarkan</h2></header><div className="pad"><PlainActionForm action={verbs.dissolve} hidden={{ id: String(id) }} sentence={`${name} tidak bisa dikirimi siaran lagi.`} button="Bubarkan kelompok" grave /></div></section>
      </div> : null}
    </div>
  );
}

function Line({ group, member, remove }: { group: number; member: Member; remove: FormAction | null }) {
  const { tone, word } = WORDS[member.state];
  return (
    <li>
      <span className="grow"><b>{member.name || member.masked}</b>{member.name ? <><br /><span className="sm soft">{member.masked}</span></> : null}</span>
      <span className={`st ${tone}`}>{word}</span>
      {remove && member.state !== "left" ? <ActionForm action={remove} hidden={{ id: String(group), member: String(member.id) }} className="row" label={`Keluarkan ${member.name || member.masked}`}><SubmitButton className="btn sm" busy="…">Keluarkan<span className="vh"> {member.name || member.masked}</span></SubmitButton></ActionForm> : null}
    </li>
  );
}
