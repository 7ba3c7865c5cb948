"use server";

import { refresh, updateTag } from "next/cache";
import { notFound } from "next/navigation";
import type { z } from "zod";
import { requireAdmin } from "@/lib/access/doors/session";
import type { Admin } from "@/lib/access/keys";
import { city } from "@/lib/city";
import { type FormState, formRefused, type Outcome } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { AGENCIES_TAG } from "@/lib/tenants/tags";
import { disableAccount, enableAccount, endSeat, grantSeat, inviteAccount, type Invited, resetAccount } from "./commands";
import { accountInput, grantSeatInput, inviteInput, seatInput } from "./input";

export async function inviteAccountAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act(await requireAdmin(), data, inviteInput, inviteAccount, linkState);
}

export async function resetAccountAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act(await requireAdmin(), data, accountInput, (admin, { account }) => resetAccount(admin, account), linkState);
}

export async function disableAccountAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act(await requireAdmin(), data, accountInput, (admin, { account }) => disableAccount(admin, account), say("Akun dinonaktifkan. Orangnya sudah dikeluarkan dari semua perangkat."));
}

export async function enableAccountAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act(await requireAdmin(), data, accountInput, (admin, { account }) => enableAccount(admin, account), say("Akun aktif lagi."));
}

export async function grantSeatAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act(await requireAdmin(), data, grantSeatInput, grantSeat, say("Peran diberikan."));
}

export async function endSeatAction(_previous: FormState, data: FormData): Promise<FormState> {
  return act(await requireAdmin(), data, seatInput, endSeat, say("Peran berakhir."));
}

type Command<Input, Value> = (admin: Admin, input: Input) => Promise<Outcome<Value> | null>;

/** Form, command, cache, answer: the same steps for every change of an account. Null from a command: 404. */
async function act<S extends z.ZodType, Value>(admin: Admin, data: FormData, shape: S, command: Command<z.output<S>, Value>, answer: (value: Value) => FormState): Promise<FormState> {
  const read = parseForm(shape, data);
  const outcome = read.ok ? ((await command(admin, read.value)) ?? notFound()) : read;
  if (!outcome.ok) return formRefused(outcome.issues, data);
  // Honest pages show which seats are filled.
  updateTag(AGENCIES_TAG);
  refresh();
  return answer(outcome.value);
}

const say = (message: string) => (): FormState => ({ ok: true, issues: [], message });

/** The link is shown once: e-mail is not sent by this version, the admin hands it over. */
const linkState = ({ token }: Invited): FormState => ({ ok: true, issues: [], values: { link: city.rootUrl(`/undangan/${token}`) } });
