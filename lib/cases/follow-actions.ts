"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { gatewayKey } from "@/lib/access/doors/open";
import { city } from "@/lib/city";
import { guessLastFour, openPass, OPEN_SECONDS, readPass } from "./follow-words";
import { readTicket } from "./ticket";
import { actOnCase, type CitizenAct } from "./web/act";

/**
 * Opens the words of a case for who knows the last four digits, or the code. Answers with a redirect, so that it works
 * without script and reloading the page sends nothing again.
 */
export async function openConversationAction(form: FormData): Promise<void> {
  const ticket = readTicket(textOf(form, "tiket"));
  if (!ticket) redirect("/lacak");
  const lastFour = textOf(form, "akhir").replace(/\D/g, "");
  const guess = await guessLastFour(ticket, lastFour);
  if (guess !== "right") redirect(`/lacak?tiket=${ticket}&akhir=${guess === "wrong" ? "salah" : "tunggu"}#percakapan`);
  (await cookies()).set("laporan", openPass(ticket, lastFour), {
    httpOnly: true, sameSite: "strict", secure: city.secure(), path: "/lacak", maxAge: OPEN_SECONDS,
  });
  redirect(`/lacak?tiket=${ticket}#percakapan`);
}

/** Longer texts than the form's own limit come from no form; what is over is cut. */
const LONGEST = 20_000;

/**
 * Adds words, confirms, opens again or rates, for who has proven to be the writer: the page puts the proof into its
 * forms, so that nothing typed is lost when the page stood open for an hour.
 */
export async function actOnCaseAction(form: FormData): Promise<void> {
  const ticket = readTicket(textOf(form, "tiket"));
  if (!ticket) redirect("/lacak");
  const proof = readPass(ticket, textOf(form, "izin", 200));
  const act = actIn(form);
  const acted = proof && act ? await actOnCase(gatewayKey("web"), ticket, proof, act) : "stranger";
  const told = acted === "done" && act ? act.does : !proof ? "kedaluwarsa" : act ? "belum" : "kosong";
  redirect(`/lacak?tiket=${ticket}&hasil=${told}#percakapan`);
}

function actIn(form: FormData): CitizenAct | null {
  const words = textOf(form, "kata", LONGEST).replace(/\r\n?/g, "\n").trim();
  const score = Number(textOf(form, "nilai"));
  switch (textOf(form, "apa")) {
    case "add": return words === "" ? null : { does: "add", text: words, once: `web-${textOf(form, "nama", 60)}` };
    case "reopen": return words === "" ? null : { does: "reopen", reason: words };
    case "confirm": return { does: "confirm" };
    case "rate": return Number.isInteger(score) && score >= 1 && score <= 5 ? { does: "rate", score } : null;
    default: return null;
  }
}

function textOf(form: FormData, name: string, most = 40): string {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, most) : "";
}
