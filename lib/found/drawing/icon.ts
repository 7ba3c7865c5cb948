import "server-only";
import sharp from "sharp";
import { leadColours } from "@/lib/tenants/lead-colours";
import { hexOf, palette } from "./colour";
import { emblem } from "./signs";
import { outline, widthOf } from "./type";

/** Sizes in pixels: tab, Apple's home screen, and the two that a web manifest needs. */
export const ICON_SIZES = [32, 180, 192, 512] as const;
export type IconSize = (typeof ICON_SIZES)[number];

export type IconOf = { shortName: string; leadColour: string } | "city";

const SIDE = 64;
const GENERIC = /^(dinas|badan|kantor|kelurahan|kecamatan|bagian|sekretariat|kota|dan|di|ke|untuk|dr|tp|upt)$/i;

/** Two letters that stand for a name: `SM` for Sei Mati, `Ko` for Kominfo. */
export function initials(shortName: string): string {
  const words = shortName.normalize("NFKD").split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const telling = words.filter((word) => !GENERIC.test(word));
  const [first = "", second] = telling.length > 0 ? telling : words;
  if (second) return `${first.slice(0, 1)}${second.slice(0, 1)}`.toUpperCase();
  return first.slice(0, 1).toUpperCase() + first.slice(1, 2).toLowerCase();
}

/** The city's star, or an agency's letters on its own colour over the city's gold. In dark tabs the light pair of colours. */
export function iconSvg(of: IconOf): string {
  if (of === "city") return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 52 52">${emblem(hexOf("oklch(0.42 0.09 160)"))}</svg>`;
  const colour = leadColours.find(({ name }) => name === of.leadColour) ?? leadColours[0];
  const letters = initials(of.shortName);
  const size = Math.min(36, (36 * 50) / widthOf(letters, 800, 36));
  const path = outline(letters, 800, size, (SIDE - widthOf(letters, 800, size)) / 2, 27 + size * 0.36);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><style>@media (prefers-color-scheme:dark){.g{fill:${hexOf(colour.dark)}}.t{fill:${hexOf("oklch(0.19 0.03 160)")}}}</style>`
    + `<clipPath id="c"><rect width="${SIDE}" height="${SIDE}" rx="12"/></clipPath><g clip-path="url(#c)"><path class="g" fill="${hexOf(colour.light)}" d="M0 0h64v64H0z"/>`
    + `<path fill="${palette.gold}" d="M0 55h64v9H0z"/></g><path class="t" fill="#fff" d="${path}"/></svg>`;
}

export const iconPng = (of: IconOf, size: IconSize): Promise<Buffer> =>
  sharp(Buffer.from(iconSvg(of)), { density: 72 * (size / SIDE) * 2 }).resize(size, size).png({ palette: true }).toBuffer();

/** An ICO file with one PNG in it: 6 bytes of head, 16 of directory, the picture. */
export async function iconIco(of: IconOf): Promise<Buffer> {
  const png = await iconPng(of, 32);
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(32, 6);
  head.writeUInt8(32, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.byteLength, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, png]);
}
