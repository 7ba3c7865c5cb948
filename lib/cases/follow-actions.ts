"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { gatewayKey } from "@/lib/access/doors/open";
import { city } from "@/lib/city";
import { guessLastFour, openPass, OPEN_SECONDS, readPass } from "./follow-words";
import { readTicket } from "./ticket";
import { actOnCase, type CitizenAct } from "./web/act";
import { unsentAct } from "./web/unsent";
import { actVerbs, type Unsent } from "./web/unsent-state";

/**
 * Opens the words of a case for who knows the last four digits, or the code. Answers with a redirect, so that it works
 * without script and reloading the page sends nothing again; only words that came along from a page that stood open for
 * too long are answered in the same request, since no address may keep them.
 */
export async function openConversationAction(form: FormData): Promise<void> {
  const ticket = readTicket(textOf(form, "tiket"));
  if (!ticket) redirect("/lacak");
  const lastFour = textOf(form, "akhir").replace(/\D/g, "");
  const guess = await guessLastFour(ticket, lastFour);
  const carried = unsentIn(form, ticket, guess === "right" ? "opened" : guess);
  if (guess !== "right") return carried ? unsentAct.say(carried) : redirect(`/lacak?tiket=${ticket}&akhir=${guess}#percakapan`);
  await openHere(ticket, lastFour);
  if (carried) return unsentAct.say(carried);
  redirect(`/lacak?tiket=${ticket}#percakapan`);
}

const openHere = async (ticket: string, proof: string) => (await cookies()).set("laporan", openPass(ticket, proof), {
  httpOnly: true, sameSite: "strict", secure: city.secure(), path: "/lacak", maxAge: OPEN_SECONDS,
});

/** Longer texts than the form's own limit come from no form; what is over is cut. */
const LONGEST = 20_000;

/**
 * Adds words, confirms, opens again or rates, for who has proven to be the writer: the page puts the proof into its
 * forms, so that who writes for an hour can still send. What can't be taken, because the case was closed or the proof ended
 * meanwhile, comes back with its words in the answer to the same request, with script or without.
 */
export async function actOnCaseAction(form: FormData): Promise<void> {
  const ticket = readTicket(textOf(form, "tiket"));
  if (!ticket) redirect("/lacak");
  const proof = readPass(ticket, textOf(form, "izin", 200));
  const act = actIn(form);
  const acted = proof && act ? await actOnCase(gatewayKey("web"), ticket, proof, act) : "stranger";
  if (proof && typeof acted === "object") {
    await openHere(acted.ticket, proof);
    redirect(`/lacak?tiket=${acted.ticket}&hasil=wewenang#percakapan`);
  }
  if (act && acted === "done") redirect(`/lacak?tiket=${ticket}&hasil=${act.does}#percakapan`);
  const unsent = unsentIn(form, ticket, !proof ? "expired" : act ? "not-now" : "empty");
  return unsent ? unsentAct.say(unsent) : redirect(`/lacak?tiket=${ticket}#percakapan`);
}

function unsentIn(form: FormData, ticket: string, why: Unsent["why"]): Unsent | null {
  const does = actVerbs.find((verb) => verb === textOf(form, "apa"));
  return does ? { ticket, does, words: wordsIn(form), score: scoreIn(form), why } : null;
}

const wordsIn = (form: FormData): string => textOf(form, "kata", LONGEST).replaceAll("\0", "").replace(/\r\n?/g, "\n").trim();

function scoreIn(form: FormData): number {
  const score = Number(textOf(form, "nilai"));
  return Number.isInteger(score) && score >= 1 && score <= 5 ? score : 0;
}

function actIn(form: FormData): CitizenAct | null {
  const [words, score] = [wordsIn(form), scoreIn(form)];
  switch (textOf(form, "apa")) {
    case "add": return words === "" ? null : { does: "add", text: words, once: `web-${textOf(form, "nama", 60)}` };
    case "reopen": return words === "" ? null : { does: "reopen", reason: words };
    case "confirm": return { does: "confirm" };
    case "rate": return score === 0 ? null : { does: "rate", score };
    default: return null;
  }
}

function textOf(form: FormData, name: string, most = 40): string {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, most) : "";
}
