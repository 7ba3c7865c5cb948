"use server";

import { notFound, redirect } from "next/navigation";
import { doorKey } from "@/lib/access/doors/open";
import { adminKey, requirePerson } from "@/lib/access/doors/session";
import { type FormState, typedValues } from "@/lib/forms/outcome";
import { beginBrowserSession, endBrowserSession, whoKnocks } from "./browser";
import { chooseAgency } from "./choose-agency";
import { findPerson } from "./person";
import { afterSignIn } from "./places";
import { checkCredentials } from "./sign-in";

/** Signs in and leads to where the person wanted to go, else to the room of the own role. */
export async function signInAction(_previous: FormState, data: FormData): Promise<FormState> {
  const door = doorKey();
  const { email = "", password = "", lanjut } = typedValues(data);
  const outcome = await checkCredentials(door, { email, password, ...(await whoKnocks()) });
  if (!outcome.ok) return { ok: false, issues: outcome.issues, values: { email } };
  redirect(afterSignIn(await findPerson(door, await beginBrowserSession(door, outcome.value)), lanjut));
}

export async function signOutAction(): Promise<void> {
  await endBrowserSession(doorKey());
  redirect("/masuk");
}

/** The switcher: `tenantId` of the form, or nothing for the city's own room (admin, desk). */
export async function chooseAgencyAction(data: FormData): Promise<void> {
  const person = await requirePerson();
  const tenantId = Number(typedValues(data).tenantId ?? "") || null;
  const outcome = await chooseAgency(doorKey(), person, adminKey(person), tenantId);
  if (!outcome.ok) notFound();
  redirect(tenantId === null ? cityRoom(person.desk, person.admin) : "/dasbor");
}

const cityRoom = (desk: boolean, admin: boolean) => (admin ? "/admin/instansi" : desk ? "/dasbor/meja" : "/dasbor");
