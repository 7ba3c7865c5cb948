import { unmetDuties } from "@/lib/articles/checks";
import { filesInFields } from "@/lib/articles/field-files";
import { picturesIn } from "@/lib/articles/body-text";
import type { RichTextMark, RichTextNode } from "@/lib/articles/rich-text";
import { isReserved, SLUG, slugOf } from "@/lib/articles/slug";
import type { OldPicture } from "../html";
import { note, type Note } from "../notes";
import { placed } from "../placed";
import type { OwnWriting, SourceItem } from "../source";
import type { Judged, Known, StoryFile } from "../judged";
import { packedAddress } from "./address";

/** Of a writing that comes from a site of this kind: the same question as `judge`, without markup to be read. */
export function judgeOwn(item: SourceItem, own: OwnWriting, known: Known, now: Date): Judged {
  if (known.isHere(own.origin, own.number)) return { ok: false, why: note("already-here") };
  const body = { ...own.content.body, content: own.content.body.content.map((node) => ledHere(node, known)) };
  const { whole, bad } = picturesOf(own);
  // What can't come is gone before the kind's duties are asked: an album without pictures is no album.
  const files = filesOf(own);
  const content = placed({ ...own.content, body }, { found: new Map([...whole.map(({ placeholder }) => placeholder), ...files.whole.map(({ id }) => id)].map((id) => [id, id])) });
  const why = [...stateReasons(item, own, now), ...unmetDuties(content).map(({ sentence, words }) => note("duty", sentence ?? words)), ...(known.asksReview ? [note("needs-review")] : [])];
  return {
    ok: true, story: {
      content, pictures: whole, cover: null, files: files.whole, slug: slugIn(item.address) ?? slugOf(content.title), author: item.author, authorTitle: own.authorTitle, date: dateOf(item.date), changed: dateOf(own.changed),
      plan: why.length > 0 ? "draft" : "publish",
      notes: [
        ...why, ...bad.slice(0, 20).map((which) => note("picture-bad", which)), ...files.bad.slice(0, 20).map((which) => note("file-bad", which)), ...(own.hasDraft ? [note("draft-left")] : []), ...(own.unpublishAt ? [note("was-ending")] : []),
      ],
    },
  };
}

function stateReasons({ status, date }: SourceItem, own: OwnWriting, now: Date): Note[] {
  if (status === "withdrawn") return [note("was-withdrawn", own.withdrawnNote ?? "")];
  if (status === "future" || (date !== null && new Date(date) > now)) return [note("was-scheduled")];
  return status === "publish" ? (date === null ? [note("no-date")] : []) : [note("was-draft")];
}

/** Those that the writing shows and the pack holds whole; and the others, with what is wrong. */
function picturesOf({ origin, content, pictures }: OwnWriting): { whole: OldPicture[]; bad: string[] } {
  const shown = new Map(picturesIn(content.body).map(({ mediaId, alt, caption }) => [mediaId, { alt, caption }]));
  if (content.coverId !== null) shown.set(content.coverId, { alt: content.coverAlt, caption: content.coverCaption });
  const packed = new Map(pictures.map((picture) => [picture.id, picture]));
  const found: { whole: OldPicture[]; bad: string[] } = { whole: [], bad: [] };
  for (const [id, words] of shown) {
    const picture = packed.get(id);
    if (picture && picture.problem === null) found.whole.push({ placeholder: id, addresses: [packedAddress(origin, picture)], altFrom: "given", focus: picture.focus, ...words });
    else found.bad.push(`${picture?.file ?? id}: ${picture?.problem ?? "tidak ada di dalam ZIP"}`);
  }
  return found;
}

/** The same of the files that its fields offer. */
function filesOf({ origin, content, files = [] }: OwnWriting): { whole: StoryFile[]; bad: string[] } {
  const packed = new Map(files.map((file) => [file.id, file]));
  const found: { whole: StoryFile[]; bad: string[] } = { whole: [], bad: [] };
  for (const id of filesInFields(content.fields)) {
    const file = packed.get(id);
    if (file && file.problem === null) found.whole.push({ id, address: packedAddress(origin, file), name: file.name });
    else found.bad.push(file ? `${file.name}: ${file.problem ?? ""}` : "tidak ada di dalam ZIP.");
  }
  return found;
}

function slugIn(address: string | null): string | null {
  const last = address === null ? undefined : new URL(address).pathname.split("/").at(-1);
  return last && SLUG.test(last) && last.length <= 80 && !isReserved(last) ? last : null;
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** Links that name the site they come from lead to what comes along. */
function ledHere(node: RichTextNode, known: Known): RichTextNode {
  return { ...node, ...(node.marks ? { marks: node.marks.map((mark) => markHere(mark, known)) } : {}), ...(node.content ? { content: node.content.map((child) => ledHere(child, known)) } : {}) };
}

function markHere(mark: RichTextMark, known: Known): RichTextMark {
  if (mark.type !== "link" || !/^https?:/i.test(mark.attrs.href)) return mark;
  const path = known.ownPath(mark.attrs.href);
  return path === null ? mark : { ...mark, attrs: { ...mark.attrs, href: path } };
}
