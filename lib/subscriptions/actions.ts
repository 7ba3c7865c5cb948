"use server";

import { randomUUID } from "node:crypto";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { gatewayKey } from "@/lib/access/doors/open";
import { city } from "@/lib/city";
import { placeIn } from "@/lib/cases/web/places";
import { refused, typedValues } from "@/lib/forms/outcome";
import { parseInput } from "@/lib/forms/parse";
import { cachedTenants } from "@/lib/tenants/cached";
import { ASKED_SECONDS, readAsked, sealAsked, subscribeAnswer } from "./asked";
import { codeInput, endInput, subscribeInput } from "./input";
import { proveByCode, requestOnWeb } from "./web";

const WEB = "web";
const COOKIE = "langganan";
const OVER = "Kode ini tidak berlaku lagi, atau sudah terlalu sering salah. Minta kode baru.";

/** Sends a code to the telephone that was typed; whoever has it in hand goes on with that. */
export async function askForMessagesAction(data: FormData): Promise<void> {
  const values = typedValues(data);
  const read = parseInput(subscribeInput, values);
  const agency = read.ok ? await agencyOf(read.value.instansi) : null;
  const whole = read.ok && agency === "unknown" ? refused("Pilih instansi dari daftar.", "instansi") : read;
  if (!whole.ok) return subscribeAnswer.say({ issues: whole.issues, values });
  const place = await placeIn(whole.value.kelurahan);
  await toCode(trapped(values) ?? (await requestOnWeb(gatewayKey(WEB), { kind: "start", phone: whole.value.hp, tenantId: typeof agency === "number" ? agency : null, placeId: place?.id ?? null })));
}

export async function endMessagesAction(data: FormData): Promise<void> {
  const values = typedValues(data);
  const read = parseInput(endInput, values);
  if (!read.ok) return subscribeAnswer.say({ issues: read.issues, values });
  await toCode(trapped(values) ?? (await requestOnWeb(gatewayKey(WEB), { kind: "stop", phone: read.value.hp })));
}

/** The code from the SMS; right, it does what was asked. */
export async function proveByCodeAction(data: FormData): Promise<void> {
  const values = typedValues(data);
  const read = parseInput(codeInput, values);
  if (!read.ok) return subscribeAnswer.say({ issues: read.issues, values });
  const id = readAsked((await cookies()).get(COOKIE)?.value);
  const answer = id === null ? { kind: "over" as const } : await proveByCode(gatewayKey(WEB), id, read.value.kode);
  if (answer.kind === "wrong") return subscribeAnswer.say({ issues: refused("Kode itu tidak cocok. Periksa lagi SMS dari kami.", "kode").issues, values });
  if (answer.kind === "over") return subscribeAnswer.say({ issues: refused(OVER, "kode").issues, values });
  redirect(answer.kind === "begun" ? "/langganan?hasil=mulai" : "/langganan?hasil=berhenti");
}

/** A program filled in what people don't see: it gets the same page, and no telephone rings. */
const trapped = (values: Record<string, string>): string | null => ((values.situs ?? "") === "" ? null : randomUUID());

async function agencyOf(slug: string): Promise<number | null | "unknown"> {
  if (slug === "") return null;
  const found = (await cachedTenants()).find((tenant) => tenant.slug === slug);
  return found?.id ?? "unknown";
}

async function toCode(id: string): Promise<never> {
  (await cookies()).set(COOKIE, sealAsked(id), { httpOnly: true, sameSite: "strict", secure: city.secure(), path: "/langganan", maxAge: ASKED_SECONDS });
  redirect("/langganan/kode");
}
