"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { requireBroadcaster } from "@/lib/access/doors/session";
import { type FormState, formRefused } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { addMembers, dissolveGroup, makeGroup, removeMember } from "./commands";
import { groupIdShape, groupInput, memberIdInput, membersInput } from "./input";

export async function makeGroupAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireBroadcaster();
  const read = parseForm(groupInput, data);
  const outcome = read.ok ? await makeGroup(key, read.value.name) : read;
  return outcome.ok ? redirect(`/dasbor/siaran/kelompok/${outcome.value.id}`) : formRefused(outcome.issues, data);
}

export async function addMembersAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireBroadcaster();
  const read = parseForm(membersInput, data);
  const outcome = read.ok ? ((await addMembers(key, read.value.id, read.value.members)) ?? notFound()) : read;
  if (!outcome.ok) return formRefused(outcome.issues, data);
  refresh();
  const { added } = outcome.value;
  return { ok: true, issues: [], message: added === 0 ? "Semua nomor itu sudah ada." : `${added} nomor ditambahkan. Masing-masing ditanya lewat SMS, dan baru ikut setelah membalas YA.` };
}

export async function removeMemberAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireBroadcaster();
  const read = parseForm(memberIdInput, data);
  if (!read.ok) return formRefused(read.issues, data);
  const outcome = (await removeMember(key, read.value.id, read.value.member)) ?? notFound();
  if (!outcome.ok) return formRefused(outcome.issues, data);
  refresh();
  return { ok: true, issues: [] };
}

export async function dissolveGroupAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireBroadcaster();
  const read = parseForm(z.object({ id: groupIdShape }), data);
  if (!read.ok) return formRefused(read.issues, data);
  const outcome = (await dissolveGroup(key, read.value.id)) ?? notFound();
  return outcome.ok ? redirect("/dasbor/siaran/kelompok") : formRefused(outcome.issues, data);
}
