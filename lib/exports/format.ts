import { z } from "zod";

/**
 * The format of a packed site, documented in docs/export.md. A reader of version 1 knows every field named here; fields
 * it doesn't know are left out, and a later version number is refused. Nothing read by these shapes is trusted yet.
 */
export const FORMAT = "situs-instansi";
export const FORMAT_VERSION = 1;
/** The text of the site, and the folder of its pictures and files. */
export const TEXT_NAME = "situs.json";
export const FILES_FOLDER = "files/";
/** Beside it stand `format`, `version`, `origin`, `made`, `site`, `settings` and `look`, in this order and before it. */
export const WRITINGS = "writings";

const text = (longest: number) => z.string().max(longest);
const moment = z.iso.datetime({ offset: true }).nullable().default(null);

const fileEntry = z.object({ id: z.uuid(), file: text(200), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const percent = z.int().min(0).max(100);
/** `focus`: what must stay in sight when it is cropped, in percent from the left and the top; absent: the middle. */
export const pictureShape = fileEntry.extend({ focus: z.object({ x: percent, y: percent }).optional().catch(undefined) });
export type PackedPicture = z.output<typeof pictureShape>;
/** A download that a writing's fields offer, by the name that citizens save it under. */
export const fileShape = fileEntry.extend({ name: text(300) });
export type PackedFile = z.output<typeof fileShape>;

/** A kind's own words; body and fields are checked by lib/articles. */
export const contentShape = z.object({
  kind: z.unknown(), title: z.unknown(), summary: z.unknown(), body: z.unknown(), fields: z.unknown(), coverId: z.unknown(), coverAlt: z.unknown(), coverCaption: z.unknown(),
});

export const writingShape = z.object({
  number: z.int().positive(),
  state: z.enum(["published", "draft", "withdrawn"]),
  /** Path on its site; null for what was never published. */
  address: text(400).nullable().default(null),
  formerAddresses: z.array(text(400)).max(100).default([]),
  /** When citizens first read it, and when they first read this wording. */
  date: moment, changed: moment,
  byline: z.object({ name: text(200), title: text(200).nullable().default(null) }),
  withdrawn: z.object({ note: text(2_000) }).nullable().default(null),
  /** Planned: when it goes up, and when it comes down. */
  publishAt: moment, unpublishAt: moment,
  content: contentShape,
  /** The working words, where they differ from what citizens read. */
  draft: contentShape.nullable().default(null),
  pictures: z.array(pictureShape).max(500).default([]),
  files: z.array(fileShape).max(500).default([]),
});
export type PackedWriting = z.output<typeof writingShape>;

/** How the site looks, beside the colour and the facts in `site`. Every part is judged by lib/identity's own forms where it is read. */
export const lookShape = z.looseObject({ header: z.unknown() });
/** The picture on top of its home, with words for those who can't see it. */
export const headerShape = pictureShape.extend({ alt: text(300).trim().min(1) });
export type PackedHeader = z.output<typeof headerShape>;

export const siteShape = z.object({ name: text(300), address: z.url({ protocol: /^https?$/ }).max(300) });

/** Name of a picture's or a file's bytes in the pack. */
export const packName = (id: string, ending: string): string => `${FILES_FOLDER}${id}.${ending}`;
