"use client";

import { useState } from "react";
import { z } from "zod";
import { useDraft } from "@/components/inbox/drafts";
import { type TemplateKind, templateKinds } from "@/lib/cases/templates/kind";

export type TemplateFields = { name: string; text: string; kind: TemplateKind };
/** Whose template, so that another person or agency at this device has its own; and the version the server has. */
export type Keeping = { accountId: number; at: string; id: string; version: number };
/** What was kept before there were kinds is an answer. */
const shape = z.object({ version: z.number(), name: z.string(), text: z.string(), kind: z.enum(templateKinds).default("answer") });

function read(kept: string | undefined): z.output<typeof shape> | null {
  try {
    return shape.safeParse(JSON.parse(kept ?? "null")).data ?? null;
  } catch {
    return null;
  }
}

/** What is being written, kept in this browser until the server has it. `version`: the one it began from. */
export function useKeptTemplate(initial: TemplateFields, { accountId, at, id, version }: Keeping) {
  const { draft, write, clear } = useDraft(`${accountId}:${at}:${id}`, "templat");
  const [typed, setTyped] = useState(false);
  const [newer, setNewer] = useState<number | null>(null);
  const kept = read(draft?.text);
  const base = newer ?? kept?.version ?? version;
  const fields: TemplateFields = kept ?? initial;
  const change = (part: Partial<TemplateFields>) => {
    setTyped(true);
    write(JSON.stringify({ version: base, name: fields.name, text: fields.text, kind: fields.kind, ...part }));
  };
  return {
    fields, clear, change, version: base, unsaved: kept !== null,
    restored: kept && draft && !typed ? draft.savedAt : null,
    /** Goes on from a colleague's version, with one's own words. */
    goOnFrom: setNewer,
  };
}
