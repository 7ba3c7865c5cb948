/** What is being written: all of it, so that nothing typed is lost when the server refuses. */
export type DraftFields = {
  body: string; urgent: boolean; subscribers: boolean; everyone: boolean; agencyIds: number[]; placeIds: number[]; groupIds: number[]; sendAt: string; usefulHours: number;
};

export type Named = { id: number; name: string; count: number };
export type ComposeChoices = { sender: string; city: boolean; subscribers: number; groups: Named[]; places: Named[]; agencies: Named[] };

/** What it costs and who has to say yes. */
export type Terms = { pricePerPart: number; approvalOver: number };

export const emptyDraft: DraftFields = { body: "", urgent: false, subscribers: true, everyone: false, agencyIds: [], placeIds: [], groupIds: [], sendAt: "", usefulHours: 24 };

const number = new Intl.NumberFormat("id-ID");
export const sayNumber = (count: number): string => number.format(count);
