"use server";

import { refresh, updateTag } from "next/cache";
import { notFound } from "next/navigation";
import { requireAdmin } from "@/lib/access/doors/session";
import { formRefused, type FormState } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { HOLIDAYS_TAG } from "@/lib/tenants/holidays";
import { keepHoliday, keepHolidays, keepRules, removeHoliday } from "./commands";
import { dayIdInput, holidayInput, listInput, rulesInput } from "./input";
import { readList } from "./read-list";
import { LIMITS_TAG } from "./tags";

export async function keepHolidayAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const read = parseForm(holidayInput, data);
  const outcome = read.ok ? await keepHoliday(admin, read.value) : read;
  return outcome.ok ? shown(outcome.value.sentence) : formRefused(outcome.issues, data);
}

export async function removeHolidayAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const read = parseForm(dayIdInput, data);
  if (!read.ok) return formRefused(read.issues, data);
  const outcome = (await removeHoliday(admin, read.value.day)) ?? notFound();
  return outcome.ok ? shown(`${outcome.value.name} dihapus.`) : formRefused(outcome.issues, data);
}

/** All lines or none: what was pasted stays in its field until every line is right. */
export async function keepHolidaysAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const typed = parseForm(listInput, data);
  if (!typed.ok) return formRefused(typed.issues, data);
  const { holidays, issues } = readList(typed.value.list, typed.value.year);
  if (issues.length > 0) return formRefused(issues, data);
  if (holidays.length === 0) return formRefused([{ field: "list", message: "Tidak ada satu hari pun di daftar ini." }], data);
  const outcome = await keepHolidays(admin, typed.value.year, holidays);
  return outcome.ok ? shown(`${outcome.value.added} hari ditambah, ${outcome.value.kept} sudah ada dan diperbarui.`) : formRefused(outcome.issues, data);
}

export async function keepRulesAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const read = parseForm(rulesInput, data);
  const outcome = read.ok ? await keepRules(admin, read.value) : read;
  return outcome.ok ? shown("Batas waktu disimpan.") : formRefused(outcome.issues, data);
}

/** The very next request counts anew. */
function shown(message: string): FormState {
  updateTag(HOLIDAYS_TAG);
  updateTag(LIMITS_TAG);
  refresh();
  return { ok: true, issues: [], message };
}
