"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { gatewayKey, portalKey } from "@/lib/access/doors/open";
import { city } from "@/lib/city";
import { type Issue, typedValues } from "@/lib/forms/outcome";
import { parseInput } from "@/lib/forms/parse";
import { openPass, OPEN_SECONDS } from "../follow-words";
import { similarCases } from "../public/queries";
import { publicStatusWords } from "../status-words";
import { readFormToken } from "./form-token";
import { keepPhoto, waitingPhotos } from "./photos";
import { hintOf, placeIn } from "./places";
import { receiveReport } from "./receive";
import { reportAnswer } from "./report-answer";
import { type ReportInput, reportInput } from "./report-input";
import { sealSent, SENT_SECONDS } from "./sent";

const WEB = "web";

/**
 * Takes in a citizen's report; nobody is signed in. What has to be mended comes back with everything that was typed and
 * the photos; what is whole gets its ticket, and a page of its own by a redirect, so that reloading sends nothing again.
 */
export async function sendReportAction(data: FormData): Promise<void> {
  const values = typedValues(data);
  const { nonce, odd } = readFormToken(values.bukti ?? "");
  const issues = await keepPhotos(nonce, data);
  const read = parseInput(reportInput, values);
  if (!read.ok || issues.length > 0) return reportAnswer.say({ issues: [...(read.ok ? [] : read.issues), ...issues], values, photos: await waitingPhotos(gatewayKey(WEB), nonce) });
  const similar = values.lanjut === "ya" ? [] : await alike(read.value);
  if (similar.length > 0) return reportAnswer.say({ issues: [], values, photos: await waitingPhotos(gatewayKey(WEB), nonce), similar });
  const taken = await receiveReport(gatewayKey(WEB), await reportOf(read.value, { nonce, odd, trapped: (values.situs ?? "") !== "" }));
  const byPhone = read.value.hp !== null;
  await remember("terkirim", "/lapor", sealSent({ ticket: taken.ticket, code: byPhone ? null : taken.code, held: taken.held }), SENT_SECONDS);
  // Who has just written needn't prove it; a repeated form proves nothing new.
  const proof = byPhone ? (read.value.hp ?? "").slice(-4) : taken.code;
  if (!taken.repeated && proof !== null) await remember("laporan", "/lacak", openPass(taken.ticket, proof), OPEN_SECONDS);
  redirect("/lapor/terkirim");
}

/** Asked once, never in the way: the next press sends the report whatever was found. */
async function alike({ kelurahan, isi, rahasia, wewenang }: ReportInput) {
  if (kelurahan === null || rahasia || wewenang) return [];
  return (await similarCases(portalKey(), kelurahan, isi)).map(({ id, title, status }) => ({ id, title, status: publicStatusWords[status] }));
}

async function keepPhotos(nonce: string, data: FormData): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const file of data.getAll("foto")) {
    if (typeof file === "string" || file.size === 0) continue;
    const kept = await keepPhoto(gatewayKey(WEB), nonce, file);
    if (!kept.ok) issues.push(...kept.issues);
  }
  return issues;
}

async function reportOf(input: ReportInput, form: { nonce: string; odd: string | null; trapped: boolean }) {
  const [place, hint] = await Promise.all([placeIn(input.kelurahan), hintOf(input.instansi)]);
  return {
    ...form, kind: input.jenis, text: input.patokan === "" ? input.isi : `${input.isi}\n\nTempatnya: ${input.patokan}`, place, hint, point: input.titik,
    phone: input.hp, email: input.hp === null ? input.email : null, anonymous: input.anonim, secret: input.rahasia || input.wewenang, abuse: input.wewenang,
  };
}

async function remember(name: string, path: string, value: string, maxAge: number): Promise<void> {
  (await cookies()).set(name, value, { httpOnly: true, sameSite: "strict", secure: city.secure(), path, maxAge });
}
