import "server-only";
import sharp from "sharp";
import { escapeText } from "../xml";
import { palette } from "./colour";
import { band, emblem } from "./signs";
import { CARD } from "./size";
import { outline, type Weight, widthOf, wrap } from "./type";

/** What a share picture says: whose it is (two lines beside the star), what it is, and where it lives. */
export type Card = { whose: string; below: string; label: string | null; title: string; host: string };

const EDGE = 64;
const BAND = 36;
const PICTURE = 460;
/** Title sizes by how many lines it needs. */
const TITLES = [{ size: 76, most: 3 }, { size: 62, most: 4 }, { size: 52, most: 5 }];

/** The card as an SVG without text elements: letters are outlines. With a picture, its right side stays free. */
export function cardSvg(card: Card, withPicture: boolean): string {
  const width = CARD.width - 2 * EDGE - (withPicture ? PICTURE : 0);
  const shape = TITLES.find(({ size, most }) => !wrap(card.title, { weight: 800, size, width, most }).at(-1)?.endsWith("…")) ?? { size: 52, most: 5 };
  const lines = wrap(card.title, { weight: 800, ...shape, width });
  const bottom = CARD.height - BAND - 100;
  const first = bottom - (lines.length - 1) * shape.size * 1.16;
  const whose = Math.max(22, Math.min(32, (32 * (width - 100)) / widthOf(card.whose, 800, 32)));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}"><title>${escapeText(card.title)}</title><defs>${band("band", 3)}</defs>`
    + `<path fill="${palette.green}" d="M0 0h${CARD.width}v${CARD.height}H0z"/><path fill="${palette.deep}" d="M0 ${CARD.height - BAND}h${CARD.width}v${BAND}H0z"/>`
    + `<g transform="translate(0 ${CARD.height - BAND})"><path fill="url(#band)" d="M0 0h${CARD.width}v${BAND}H0z"/></g><g transform="translate(${EDGE} 56) scale(1.5)">${emblem(palette.deep)}</g>`
    + line(card.whose, 800, whose, EDGE + 100, 94, "#fff", width - 100) + line(card.below, 600, 24, EDGE + 100, 128, palette.pale, width - 100)
    + (card.label ? line(card.label.toUpperCase(), 800, 22, EDGE, first - shape.size - 8, palette.gold, width) : "")
    + lines.map((text, place) => line(text, 800, shape.size, EDGE, first + place * shape.size * 1.16, "#fff", width)).join("")
    + `${line(card.host, 600, 28, EDGE, CARD.height - BAND - 36, palette.gold, width)}</svg>`;
}

const line = (text: string, weight: Weight, size: number, x: number, y: number, fill: string, room: number): string =>
  `<path fill="${fill}" d="${outline(wrap(text, { weight, size, width: room, most: 1 })[0] ?? "", weight, size, x, y)}"/>`;

export type Focus = { focusX: number; focusY: number };

/** The card as a JPEG; `picture` fills the right side, cut around what must stay in sight. */
export async function drawCard(card: Card, picture: Buffer | null, focus?: Focus): Promise<Buffer> {
  const ground = sharp(Buffer.from(cardSvg(card, picture !== null)));
  const beside = picture && await cutTo(picture, PICTURE, CARD.height - BAND, focus);
  return ground.composite(beside ? [{ input: beside, left: CARD.width - PICTURE, top: 0 }] : []).flatten()
    .jpeg({ quality: 84, chromaSubsampling: "4:4:4" }).toBuffer();
}

/** Where nobody chose (the middle), to its most telling part; else as browsers crop with `object-position`. */
async function cutTo(picture: Buffer, width: number, height: number, { focusX, focusY }: Focus = { focusX: 50, focusY: 50 }): Promise<Buffer> {
  if (focusX === 50 && focusY === 50) return sharp(picture).resize({ width, height, fit: "cover", position: "attention" }).toBuffer();
  const { data, info } = await sharp(picture).resize({ width, height, fit: "outside" }).toBuffer({ resolveWithObject: true });
  const left = Math.round(((info.width - width) * focusX) / 100);
  const top = Math.round(((info.height - height) * focusY) / 100);
  return sharp(data).extract({ left, top, width, height }).toBuffer();
}
