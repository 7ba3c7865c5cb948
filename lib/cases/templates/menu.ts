import "server-only";
import { sql } from "drizzle-orm";
import { city } from "@/lib/city";
import { withKey } from "@/lib/db/with-key";
import { letterOf } from "@/lib/mail/letter";
import { openText } from "@/lib/sms/vault";
import type { ContactChannel } from "@/lib/sms/schema";
import type { TenantKind } from "@/lib/tenants/schema";
import { type CaseWorker, reachOne } from "../reach";
import { cases, type CaseStatus } from "../schema";
import { formatTicket } from "../ticket";
import { sayDate } from "../when";
import type { TemplateKind } from "./kind";
import { ownTemplateList, templatesColumn } from "./queries";
import { standardTemplates } from "./standard";
import type { CaseValues, VariableName } from "./variables";

export type MenuTemplate = { id: string; name: string; text: string; kind: TemplateKind; /** The agency's own; else the city's. */ own: boolean };
/** What the platform puts around an answer sent by e-mail. */
export type LetterFrame = { subject: string; after: string };

/** What the composer needs to fill and to preview a template, for one case. `why`: the reason a value is missing. */
export type TemplateMenu = {
  templates: MenuTemplate[]; values: CaseValues; why: CaseValues;
  /** Null: it goes as it is. */
  letter: Record<TemplateKind, LetterFrame> | null;
};

type Row = {
  ticket: string; status: CaseStatus; dueAt: string; answerDueAt: string | null; pausedAt: string | null; secret: boolean; anonymous: boolean; channel: ContactChannel;
  agency: string; agencyKind: TenantKind; phone: string | null; address: string | null; hours: string | null; placeName: string | null; person: string | null; revealed: boolean; templates: unknown;
};

/** The agency's own templates, then the city's, with the case's values; in one statement. Null: no such case for this key. */
export async function readTemplateMenu(key: CaseWorker, caseId: number, now = new Date()): Promise<TemplateMenu | null> {
  const [row] = await withKey(key, (tx) => tx.execute<Row>(sql`select ${cases.ticket}, ${cases.status}, ${cases.dueAt} as "dueAt", ${cases.answerDueAt} as "answerDueAt", ${cases.pausedAt} as "pausedAt", ${cases.secret}, ${cases.anonymous},
      c.channel, a.name as agency, a.kind as "agencyKind", a.phone, a.address, a.hours,
      (select p.name from tenants p where p.id = ${cases.placeId} and p.kind = 'kelurahan') as "placeName",
      (select r.person from open_reports r where r.tenant_id = ${cases.tenantId} and r.case_id = ${cases.id} and r.person is not null limit 1) as person,
      exists (select 1 from case_events e where e.case_id = ${cases.id} and e.type = 'number-revealed' and e.actor_id = ${key.accountId}) as revealed,
      ${templatesColumn(key)} as templates
    from ${cases} join contacts c on c.id = ${cases.contactId} join tenants a on a.id = ${cases.tenantId} where ${reachOne(key, caseId)}`));
  return row ? menuOf(key, row, now) : null;
}

function menuOf(key: CaseWorker, row: Row, now: Date): TemplateMenu {
  const known = valuesOf(key, row, now);
  const own = ownTemplateList.parse(row.templates).map(({ id, name, text, kind }) => ({ id: String(id), name, text, kind, own: true }));
  const frame = (kind: TemplateKind): LetterFrame => {
    const { subject, text } = letterOf({ body: "", kind }, row);
    return { subject, after: text };
  };
  return {
    templates: [...own, ...standardTemplates.map((one) => ({ ...one, own: false }))],
    values: pick(known, "value"), why: pick(known, "why"),
    letter: row.channel === "email" ? { answer: frame("answer"), question: frame("question") } : null,
  };
}

type Known = { value?: string; why?: string };
const pick = (known: Record<VariableName, Known>, part: keyof Known): CaseValues =>
  Object.fromEntries(Object.entries(known).flatMap(([name, one]) => (one[part] ? [[name, one[part]]] : [])));
const told = (value: string | null | undefined, why: string): Known => (value?.trim() ? { value } : { why });

function valuesOf(key: CaseWorker, row: Row, now: Date): Record<VariableName, Known> {
  const office = "Data kantor di pengaturan situs belum diisi.";
  return {
    tiket: { value: formatTicket(row.ticket) },
    instansi: { value: row.agencyKind === "meja" ? `SMS Centre ${city.fullName()}` : row.agency },
    batas: deadlineOf(row, now),
    kelurahan: told(row.placeName?.replace(/^kelurahan\s+/i, ""), "Kelurahannya belum tercatat di laporan ini."),
    nama: nameOf(row),
    telepon: told(row.phone, office), alamat: told(row.address, office), jam: told(row.hours, office),
    petugas: { value: key.name },
  };
}

/** Only a limit that is still ahead can be promised: a clock that stands still, or has run out, has none. */
function deadlineOf({ status, dueAt, answerDueAt, pausedAt }: Row, now: Date): Known {
  if (status === "new") return { why: "Laporan ini belum sampai di instansi." };
  const due = status === "answered" ? answerDueAt : status === "open" ? dueAt : null;
  if (pausedAt !== null || due === null) return { why: "Batas waktu laporan ini sedang tidak berjalan." };
  const at = new Date(due);
  return at > now ? { value: sayDate(at) } : { why: "Batasnya sudah lewat: tulis sendiri kapan." };
}

/**
 * Whom an application named. Sealed like the number, and opened only for who looked at the number before (which was
 * recorded); never of a case whose writer asked to stay hidden.
 */
function nameOf({ secret, anonymous, person, revealed }: Row): Known {
  if (secret || anonymous) return { why: "Pengirim minta namanya tidak disebut." };
  if (person === null) return { why: "Pengirim tidak menyebut nama." };
  if (!revealed) return { why: "Lihat dahulu nomor warga di fakta laporan; itu tercatat." };
  return told(openText(person).split(", ").find((part) => !part.includes("@")), "Pengirim tidak menyebut nama.");
}
