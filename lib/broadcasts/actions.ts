"use server";

import { refresh, updateTag } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { requireBroadcaster } from "@/lib/access/doors/session";
import { type FormState, formRefused, type Outcome } from "@/lib/forms/outcome";
import { parseForm, parseInput } from "@/lib/forms/parse";
import { approveBroadcast, draftBroadcast, returnBroadcast, saveBroadcast, stopBroadcast, submitBroadcast } from "./commands";
import { broadcastInput, returnInput, verbInput } from "./input";
import { readForm } from "./read-form";
import { WAITING_TAG } from "./tags";

export async function draftBroadcastAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireBroadcaster();
  const read = parseInput(broadcastInput, readForm(data));
  const outcome = read.ok ? await draftBroadcast(key, read.value) : read;
  return outcome.ok ? redirect(`/dasbor/siaran/${outcome.value.id}`) : withChoices(outcome, data);
}

export async function saveBroadcastAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireBroadcaster();
  const [verb, read] = [parseForm(verbInput, data), parseInput(broadcastInput, readForm(data))];
  if (!verb.ok) return withChoices(verb, data);
  const outcome = read.ok ? ((await saveBroadcast(key, verb.value.id, verb.value.revision, read.value)) ?? notFound()) : read;
  if (!outcome.ok) return withChoices(outcome, data);
  refresh();
  return { ok: true, issues: [], message: "Konsep disimpan. Periksa pratinjaunya, lalu kirim." };
}

export async function submitBroadcastAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireBroadcaster();
  const read = parseForm(verbInput, data);
  return told(read.ok ? ((await submitBroadcast(key, read.value.id, read.value.revision)) ?? notFound()) : read, data);
}

export async function approveBroadcastAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireBroadcaster();
  const read = parseForm(verbInput, data);
  return told(read.ok ? ((await approveBroadcast(key, read.value.id, read.value.revision)) ?? notFound()) : read, data);
}

export async function returnBroadcastAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireBroadcaster();
  const read = parseForm(returnInput, data);
  return told(read.ok ? ((await returnBroadcast(key, read.value.id, read.value.note)) ?? notFound()) : read, data);
}

export async function stopBroadcastAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireBroadcaster();
  const read = parseForm(verbInput, data);
  return told(read.ok ? ((await stopBroadcast(key, read.value.id)) ?? notFound()) : read, data);
}

function told(outcome: Outcome<unknown>, data: FormData): FormState {
  if (!outcome.ok) return formRefused(outcome.issues, data);
  updateTag(WAITING_TAG);
  refresh();
  return { ok: true, issues: [] };
}

/** What was ticked several times comes back whole. */
function withChoices(outcome: Extract<Outcome<unknown>, { ok: false }>, data: FormData): FormState {
  const state = formRefused(outcome.issues, data);
  return state && { ...state, values: { ...state.values, ...Object.fromEntries(["agencyIds", "placeIds", "groupIds"].map((name) => [name, data.getAll(name).filter((each) => typeof each === "string").join(",")])) } };
}
