import "server-only";
import { randomUUID } from "node:crypto";
import { gatewayKey } from "@/lib/access/doors/open";
import { keyed, tokenHash } from "@/lib/accounts/secret-index";
import { formatTicket } from "@/lib/cases/ticket";
import { receiveReport, type TakenReport } from "@/lib/cases/web/receive";
import { city } from "@/lib/city";
import { sealText } from "@/lib/sms/vault";
import { cachedTenants } from "@/lib/tenants/cached";
import { type Caller, callerOf, KeyEnded, OPEN311, stillValid } from "./door";
import { reportText, wardNamed } from "./place";
import { type PostInput, readPost } from "./post-input";
import { refusedWith, told, type Told } from "./problem";
import { openReports } from "./schema";
import { serviceOf } from "./services";

const NO_KEY = "api_key belum dikirim. Mintalah kunci kepada admin kota.";
const BAD_KEY = "api_key tidak berlaku. Mintalah kunci baru kepada admin kota.";

/**
 * Takes in what an application posted, by the door of the web form. `once` is the application's own name for this very
 * post (Idempotency-Key): sent again under it, it is the report that is there.
 */
export async function postRequest(fields: URLSearchParams, once: string | null): Promise<Told> {
  const apiKey = fields.get("api_key")?.trim() ?? "";
  const caller = await callerOf(gatewayKey(OPEN311), apiKey);
  if (!caller) return refusedWith(403, apiKey === "" ? NO_KEY : BAD_KEY);
  const read = readPost(fields);
  if (!read.ok) return refusedWith(read.status, ...read.descriptions);
  const wards = (await cachedTenants()).filter(({ kind }) => kind === "kelurahan");
  const wanted = read.value.kelurahan ?? read.value.address_id;
  const ward = wanted === null ? wardNamed(wards, read.value.address_string ?? "") : wards.find(({ id, slug }) => String(id) === wanted || slug === wanted);
  if (wanted !== null && !ward) return refusedWith(400, `Kelurahan ${wanted.slice(0, 60)} tidak dikenal. Lihat nilai atribut kelurahan di service definition.`);
  return keep(caller, read.value, ward, once).catch((error: unknown) => {
    if (error instanceof KeyEnded) return refusedWith(403, BAD_KEY);
    throw error;
  });
}

type Ward = Awaited<ReturnType<typeof cachedTenants>>[number] | undefined;

async function keep({ gateway, key }: Caller, input: PostInput, ward: Ward, once: string | null): Promise<Told> {
  const nonce = `open311:${key.id}:${once === null ? randomUUID() : keyed("open311-once", once)}`;
  const token = keyed("open311-token", nonce);
  const taken = await receiveReport(gateway, {
    nonce, odd: null, trapped: false, kind: serviceOf(input.service_code)?.kind ?? "complaint", text: reportText(input),
    place: ward ? { id: ward.id, words: ward.parent ? `${ward.name}, ${ward.parent.name}` : ward.name } : null, hint: await hintFor(input.instansi),
    phone: input.phone, email: input.phone === null ? input.email : null, anonymous: input.anonim, secret: input.rahasia, key,
  }, async (tx, place) => {
    await stillValid(tx, key.id);
    await tx.insert(openReports).values({ ...place, tokenHash: tokenHash(token), keyId: key.id, person: sealedPerson(input) }).onConflictDoNothing();
  });
  return told("service_requests", [{ token, service_notice: noticeOf(taken, input), account_id: null }]);
}

async function hintFor(slug: string | null): Promise<{ name: string; code: string } | null> {
  const found = slug === null ? undefined : (await cachedTenants()).find((tenant) => tenant.slug === slug);
  const code = found?.smsCodes[0];
  return found && code ? { name: found.name, code } : null;
}

/** Name and second address, for who opens the number; of somebody who can't be reached nothing is kept. */
function sealedPerson({ phone, email, first_name, last_name }: PostInput): string | null {
  if (phone === null && email === null) return null;
  const name = [first_name, last_name].filter((part) => part !== null).join(" ");
  const known = [name, phone === null ? null : email].filter((part) => part !== null && part !== "");
  return known.length === 0 ? null : sealText(known.join(", "));
}

/** The ticket is only told with the code that opens it, or to who typed the number: the same words again don't tell it to another application. */
function noticeOf({ ticket, code, held, repeated }: TakenReport, { phone }: PostInput): string {
  if (repeated && code === null) return "Laporan dengan isi yang sama dari alamat ini sudah masuk dan sedang ditangani.";
  const proof = phone === null ? `kode ${code ?? ""}` : "empat angka terakhir nomor HP";
  return `Nomor laporan ${formatTicket(ticket)}. Ikuti di ${city.rootUrl("/lacak")} dengan ${proof}.${held ? " Laporan ini dibaca petugas dahulu sebelum diteruskan." : ""}`;
}
