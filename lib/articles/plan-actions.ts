"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireOperator, requirePerson } from "@/lib/access/doors/session";
import { city } from "@/lib/city";
import type { FormState, Outcome } from "@/lib/forms/outcome";
import {
  confirmStillTrue, endArticleAt, endPreviewLink, makePreviewLink, publishArticle, recallArticle, returnArticle, reviewPublished, scheduleArticle, setAsksReview, startArticle,
  submitArticle, unconfirmStillTrue, unscheduleArticle,
} from "./commands";
import { editorPath } from "./editor-path";
import type { RevisionOutcome } from "./outcome";
import { listPreviewLinks, type PreviewLink } from "./preview-links";
import type { Published } from "./publish";
import { showAtOnce } from "./show-at-once";
import type { Stepped } from "./step";
import { templateNamed } from "./templates";

export async function submitArticleAction(id: number, revision: number): Promise<Stepped> {
  const operator = await requireOperator();
  return submitArticle(operator, id, revision);
}

export async function recallArticleAction(id: number, revision: number): Promise<Stepped> {
  const operator = await requireOperator();
  return recallArticle(operator, id, revision);
}

export async function returnArticleAction(id: number, revision: number, fields: unknown): Promise<Stepped> {
  const operator = await requireOperator();
  return returnArticle(operator, id, revision, fields);
}

export async function publishUrgentlyAction(id: number, revision: number): Promise<RevisionOutcome<Published>> {
  const operator = await requireOperator();
  const outcome = await publishArticle(operator, id, revision, { urgent: true });
  if (outcome.ok) showAtOnce(operator);
  return outcome;
}

export async function reviewPublishedAction(id: number, revision: number): Promise<Stepped> {
  const operator = await requireOperator();
  return reviewPublished(operator, id, revision);
}

export async function scheduleArticleAction(id: number, revision: number, fields: unknown): Promise<Stepped> {
  const operator = await requireOperator();
  return scheduleArticle(operator, id, revision, fields);
}

export async function unscheduleArticleAction(id: number, revision: number): Promise<Stepped> {
  const operator = await requireOperator();
  return unscheduleArticle(operator, id, revision);
}

export async function endArticleAtAction(id: number, revision: number, fields: unknown): Promise<Stepped> {
  const operator = await requireOperator();
  return endArticleAt(operator, id, revision, fields);
}

export async function confirmStillTrueAction(id: number, revision: number): Promise<Stepped> {
  const operator = await requireOperator();
  const outcome = await confirmStillTrue(operator, id, revision);
  if (outcome.ok) {
    showAtOnce(operator);
    refresh();
  }
  return outcome;
}

export async function unconfirmStillTrueAction(id: number, revision: number, fields: unknown): Promise<Stepped> {
  const operator = await requireOperator();
  const outcome = await unconfirmStillTrue(operator, id, revision, fields);
  if (outcome.ok) refresh();
  return outcome;
}

/** The full address is answered once; only a hash of it is kept. */
export async function makePreviewLinkAction(id: number, fields: unknown): Promise<Outcome<{ url: string; links: PreviewLink[] }>> {
  const operator = await requireOperator();
  const made = await makePreviewLink(operator, id, fields);
  if (!made.ok) return made;
  const { agency } = await requirePerson();
  const url = city.siteUrl(agency?.slug ?? "", `/pratinjau/${made.value.token}`);
  return { ok: true, value: { url, links: await listPreviewLinks(operator, id) } };
}

export async function previewLinksAction(id: number): Promise<PreviewLink[]> {
  const operator = await requireOperator();
  return listPreviewLinks(operator, id);
}

export async function endPreviewLinkAction(id: number, hash: unknown): Promise<Outcome<PreviewLink[]>> {
  const operator = await requireOperator();
  const ended = await endPreviewLink(operator, id, z.string().catch("").parse(hash));
  return ended.ok ? { ok: true, value: await listPreviewLinks(operator, id) } : ended;
}

/** "Mulai dari contoh": begins a draft with a usual text and opens it. */
export async function startFromTemplateAction(name: unknown): Promise<void> {
  const operator = await requireOperator();
  const template = templateNamed(name);
  if (!template) redirect("/dasbor/berita");
  const { kind, title, summary, body, fields } = template;
  const started = await startArticle(operator, { kind, title, summary, body, fields, coverId: null, coverAlt: "", coverCaption: "" });
  redirect(started.ok ? editorPath(kind, started.value.id) : "/dasbor/berita");
}

/** The head's setting; a box that isn't ticked isn't sent. */
export async function setAsksReviewAction(_previous: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const outcome = await setAsksReview(operator, data.get("asks") === "ya");
  if (!outcome.ok) return { ok: false, issues: outcome.issues };
  refresh();
  return { ok: true, issues: [], message: "Tersimpan." };
}
