"use client";

import { createSelection } from "./selection";

/** What the bulk bar has to know of an agency to offer what fits it. */
export type PickedAgency = { slug: string; name: string; opened: boolean; suspended: boolean; merged: boolean };

export const { useSelection, Selecting: AgencySelection, PickRow: PickAgency, PickPage } = createSelection<PickedAgency>(({ slug }) => slug);
