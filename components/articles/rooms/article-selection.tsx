"use client";

import { createSelection } from "@/components/admin/selection";

/** What the bulk bar has to know of a writing to offer what fits it. */
export type PickedArticle = { id: number; revision: number; name: string; /** Citizens read it. */ shown: boolean; /** Something is there to be published. */ waiting: boolean; trashed: boolean; /** It is asked "still true?". */ asked: boolean };

export const { useSelection, Selecting: ArticleSelection, PickRow: PickArticle, PickPage } = createSelection<PickedArticle>(({ id }) => String(id));
