"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { city } from "@/lib/city";
import { guessLastFour, openPass, OPEN_SECONDS } from "./follow-words";
import { readTicket } from "./ticket";

/**
 * Opens the words of a case for who knows the last four digits. Answers with a redirect, so that it works without
 * script and reloading the page sends nothing again.
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

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, 40) : "";
}
