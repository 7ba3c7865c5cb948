import { wholeAddress } from "./addresses";
import type { Tag } from "./tree";

export type AltFrom = "given" | "caption" | "title" | "story" | "none";

/** A picture of the old site, not fetched yet; `placeholder` stands in the story until it is. */
export type OldPicture = {
  placeholder: string;
  /** Best first: what a click on it opened, then what was shown. Empty when its address can't be read. */
  addresses: string[];
  alt: string; altFrom: AltFrom; caption: string;
  /** Of a packed site: what must stay in sight when it is cropped, in percent. */
  focus?: { x: number; y: number } | undefined;
};

type More = { caption: string; larger: string | null; file: { address: string; alt: string; caption: string } | undefined };

const LONGEST = 500;
/** A camera's or a program's name for a file tells a blind reader nothing. */
const FILE_NAME = /\.(jpe?g|png|gif|webp|bmp)$|^(img|dsc|dscn|pict?|image|foto|photo|whatsapp[ -]image|screenshot)?[\s_-]*(?:[\d_\s().-]|\bat\b)+$|^[\w-]*\d{5,}[\w-]*$/i;

let counter = 0;
/** Looks like an id of the store and is none: the story's own check wants one (lib/articles/body-shape.ts). */
const nextPlaceholder = (): string => {
  counter = (counter + 1) % 0xffffffff;
  return `00000000-0000-4000-8000-0000${counter.toString(16).padStart(8, "0")}`;
};

export function pictureOf({ attributes }: Tag, base: string | null, { caption, larger, file }: More): OldPicture {
  const source = [attributes["data-src"], attributes["data-lazy-src"], attributes["data-orig-file"], attributes.src].map((each) => each?.trim() ?? "");
  const addresses = [larger, file?.address ?? null, ...source.map((each) => pictureAddress(each, base))].filter((each): each is string => each !== null);
  const words = tidy(caption || (file?.caption ?? ""));
  const said: [AltFrom, string][] = [["given", attributes.alt ?? ""], ["given", file?.alt ?? ""], ["caption", words], ["title", attributes.title ?? ""]];
  const [altFrom, alt] = said.map(([from, text]): [AltFrom, string] => [from, tidy(text)]).find(([, text]) => text !== "" && !FILE_NAME.test(text)) ?? ["none", ""];
  return { placeholder: nextPlaceholder(), addresses: [...new Set(addresses)].slice(0, 3), alt, altFrom, caption: words };
}

/** Pictures written into the page itself (`data:`) come along too; they need no network. */
function pictureAddress(source: string, base: string | null): string | null {
  if (/^data:image\/(png|jpe?g|gif|webp);base64,/i.test(source)) return source.length > 2_000 ? source : null;
  return source === "" ? null : wholeAddress(source, base);
}

/** One pixel that counts visitors. */
export const isTracker = ({ attributes }: Tag): boolean =>
  ["width", "height"].every((side) => /^[0-2](px)?$/.test(attributes[side]?.trim() ?? "")) && attributes.width !== undefined;

const tidy = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim().slice(0, LONGEST);
