"use client";

import { useEffect, useState } from "react";
import { z } from "zod";
import { useDraft } from "@/components/inbox/drafts";
import type { DraftFields } from "./types";

/** Where this person's typing of one broadcast is kept, and what the server has of it. */
export type Keeping = { accountId: number; /** Whose broadcast: an agency's id, or the desk or an admin. Somebody may have seats at two. */ at: string; /** Null: a new one. */ id: number | null; revision: number };

const ids = z.array(z.number());
const shape = z.object({
  revision: z.number(),
  fields: z.object({ body: z.string(), urgent: z.boolean(), subscribers: z.boolean(), everyone: z.boolean(), agencyIds: ids, placeIds: ids, groupIds: ids, sendAt: z.string(), usefulHours: z.number() }),
});

function read(text: string | undefined): z.output<typeof shape> | null {
  try {
    return shape.safeParse(JSON.parse(text ?? "null")).data ?? null;
  } catch {
    return null;
  }
}

const nameOf = ({ accountId, at, id }: Omit<Keeping, "revision">) => `${accountId}:${at}:${id ?? "baru"}`;

/**
 * What is being written, kept in this browser with every letter until the server has it: a closed window, an ended session
 * or a colleague's change loses nothing. `restored`: it stands there from before, and since when.
 */
export function useKeptFields(initial: DraftFields, { revision, ...place }: Keeping) {
  const { draft, write, clear } = useDraft(nameOf(place), "siaran");
  const [typed, setTyped] = useState(false);
  const kept = read(draft?.text);
  const fields = kept?.fields ?? initial;
  useForgottenNew(place, initial.body);
  return {
    fields, clear, unsaved: kept !== null,
    restored: kept && draft && !typed ? { at: draft.savedAt, older: kept.revision < revision } : null,
    change: (part: Partial<DraftFields>) => {
      setTyped(true);
      write(JSON.stringify({ revision: kept?.revision ?? revision, fields: { ...fields, ...part } }));
    },
  };
}

/** Keeping a new one leads to its own page: only there it is known that the server has the words. */
function useForgottenNew(place: Omit<Keeping, "revision">, body: string): void {
  const { draft, clear } = useDraft(nameOf({ ...place, id: null }), "siaran");
  const done = place.id !== null && read(draft?.text)?.fields.body.trim() === body;
  useEffect(() => {
    if (done) clear();
  });
}
