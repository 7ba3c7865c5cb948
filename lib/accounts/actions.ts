"use server";

import { notFound, redirect } from "next/navigation";
import { doorKey } from "@/lib/access/doors/open";
import { adminKey } from "@/lib/access/doors/person";
import { requirePerson } from "@/lib/access/doors/session";
import { type FormState, typedValues } from "@/lib/forms/outcome";
import { beginBrowserSession, endBrowserSession, whoKnocks } from "./browser";
import { chooseAgency } from "./choose-agency";
import { acceptInvitation } from "./invitations";
import { findPerson } from "./person";
import { afterSignIn, roomOf } from "./places";
import { checkCredentials } from "./sign-in";

/** Signs in and leads to where the person wanted to go, else to the room of the own role. */
export async function signInAction(_previous: FormState, data: FormData): Promise<FormState> {
  const door = doorKey();
  const { email = "", password = "", lanjut } = typedValues(data);
  const outcome = await checkCredentials(door, { email, password, ...(await whoKnocks()) });
  if (!outcome.ok) return { ok: false, issues: outcome.issues, values: { email } };
  redirect(afterSignIn(await findPerson(door, await beginBrowserSession(door, outcome.value)), lanjut));
}

/** Sets the password by a link and signs in. What was typed is not carried back: it is a password. */
export async function acceptInvitationAction(_previous: FormState, data: FormData): Promise<FormState> {
  const door = doorKey();
  await whoKnocks();
  const { token = "", password = "" } = typedValues(data);
  const outcome = await acceptInvitation(door, token, password);
  if (!outcome.ok) return { ok: false, issues: outcome.issues };
  redirect(afterSignIn(await findPerson(door, await beginBrowserSession(door, outcome.value)), undefined));
}

export async function signOutAction(): Promise<void> {
  await endBrowserSession(doorKey());
  redirect("/masuk");
}

/** The switcher sends `instansi`: an agency's slug, or one of the city's own rooms. */
export async function chooseAgencyAction(data: FormData): Promise<void> {
  const person = await requirePerson();
  const wanted = typedValues(data).instansi ?? "";
  const room = roomOf(person, wanted);
  const outcome = await chooseAgency(doorKey(), person, adminKey(person), room === null ? wanted : null);
  if (!outcome.ok) notFound();
  redirect(room ?? "/dasbor");
}
