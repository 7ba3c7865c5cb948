"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { requireAdmin } from "@/lib/access/doors/session";
import { type FormState, formRefused } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { addGateway, changeGateway, testGateway, turnGateway } from "./commands";
import { gatewayInput, gatewayNameInput, kindInput, nameInput, testInput, turnInput } from "./input";
import { findGateway } from "./queries";

const BASE = "/admin/gerbang";

export async function addGatewayAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const kind = kindInput.safeParse(data.get("kind"));
  if (!kind.success) notFound();
  const name = parseForm(nameInput, data);
  const input = parseForm(gatewayInput(kind.data, false), data);
  if (!name.ok || !input.ok) return formRefused([...(name.ok ? [] : name.issues), ...(input.ok ? [] : input.issues)], data);
  const outcome = await addGateway(admin, kind.data, name.value.name, input.value);
  if (!outcome.ok) return formRefused(outcome.issues, data);
  redirect(`${BASE}/${outcome.value.name}`);
}

export async function changeGatewayAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const name = parseForm(gatewayNameInput, data);
  const known = name.ok ? await findGateway(admin, name.value.name) : null;
  if (!known) notFound();
  const input = parseForm(gatewayInput(known.kind, true), data);
  if (!input.ok) return formRefused(input.issues, data);
  if (!(await changeGateway(admin, known.name, input.value))) notFound();
  refresh();
  return { ok: true, issues: [], message: "Gerbang disimpan." };
}

export async function turnGatewayAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const read = parseForm(turnInput, data);
  if (!read.ok || !(await turnGateway(admin, read.value.name, read.value.active))) notFound();
  refresh();
  return { ok: true, issues: [], message: read.value.active ? "Gerbang dinyalakan." : "Gerbang dimatikan." };
}

export async function testGatewayAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const read = parseForm(testInput, data);
  if (!read.ok) return formRefused(read.issues, data);
  const outcome = await testGateway(admin, read.value.name, read.value.number);
  if (!outcome) notFound();
  if (!outcome.ok) return formRefused(outcome.issues, data);
  refresh();
  return { ok: true, issues: [], message: "SMS percobaan masuk antrean. Nasibnya tampil di bawah." };
}
