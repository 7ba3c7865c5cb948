import { type ArticleContent, unmetDuties } from "@/lib/articles/checks";
import { plainText } from "@/lib/articles/body-text";
import { slugOf } from "@/lib/articles/slug";
import { type OldPicture, plainWords, type ReadBody, readBody } from "./html";
import { pictureOf } from "./html/pictures";
import { note, type Note } from "./notes";
import type { Judged, Known, Story } from "./judged";
import type { SourceItem } from "./source";
import { judgeOwn } from "./packed/judge";
import { summaryOf } from "./summary";

const TITLE = { kept: 200, shown: 120 };
/** A title as a reader saw it, for lists. */
export const plainTitle = (title: string): string => plainWords(title).slice(0, 200);

const MACHINERY = /^(wp_|oembed_cache|custom_css|customize_changeset|user_request|acf|elementor|popup|wpcf7|mc4wp|revslider|vc_|jetpack|feedback|amp_)/;

/** Whether a thing of the old site comes, as what, and what a person should know of it. Pure: asks nobody. */
export function judge(item: SourceItem, known: Known, now: Date): Judged {
  const refused = kindRefused(item);
  if (refused) return { ok: false, why: refused };
  if (item.own) return judgeOwn(item, item.own, known, now);
  const read = readBody(item.html, {
    base: item.address ?? known.siteAddress, fileOf: known.fileOf, ownPath: known.ownPath, ownFiles: () => (item.oldId ? known.filesOf(item.oldId) : []),
  }, known.format === "wxr" ? "wxr" : "other");
  if (!read.ok) return { ok: false, why: note("too-large") };
  const title = plainWords(item.title);
  if (title === "" && plainText(read.read.body) === "" && read.read.pictures.length === 0) return { ok: false, why: note("no-words") };
  return { ok: true, story: storyOf(item, title, read.read, known, now) };
}

function kindRefused({ type, status, file, excerpt }: SourceItem): Note | null {
  if (type === "site-facts") return note("site-facts");
  if (type === "unreadable") return note("unreadable", excerpt);
  if (type === "attachment") return note(file && /\.(jpe?g|png|gif|webp|bmp|avif|svg)$/i.test(file.address) ? "picture-file" : "other-file");
  if (type === "nav_menu_item") return note("menu");
  if (type === "revision") return note("revision");
  if (MACHINERY.test(type)) return note("machinery", type);
  if (type !== "post" && type !== "page") return note("unknown-type", type);
  return /^(trash|spam|auto-draft|inherit)$/.test(status) ? note("trash") : null;
}

function storyOf(item: SourceItem, title: string, read: ReadBody, known: Known, now: Date): Story {
  const { body, cover } = withCover(item, title, read, known);
  const shown = title.length > TITLE.kept ? `${title.slice(0, TITLE.kept - 1).replace(/\s+\S*$/, "")}…` : title;
  const content: ArticleContent = {
    ...kindOf(item), title: shown,
    summary: summaryOf(plainWords(item.excerpt), plainText(body)), coverId: cover?.placeholder ?? null, coverAlt: cover?.alt ?? "", coverCaption: cover?.caption ?? "",
    body: shown === title ? body : { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: title }] }, ...body.content] },
  };
  const date = item.date === null ? null : new Date(item.date);
  const pictures = read.pictures.filter(({ placeholder }) => placeholder !== cover?.placeholder);
  const why = [...draftReasons(item, date, now), ...contentReasons(content, title), ...(known.asksReview ? [note("needs-review")] : [])];
  return {
    content, date, pictures, cover, files: [], slug: slugOf(lastWord(item.address) ?? title), author: byline(item.author), authorTitle: null, changed: null, plan: why.length > 0 ? "draft" : "publish",
    notes: [...why, ...(item.type === "page" ? [note("page")] : []), ...lookAt(read, cover ? [cover, ...pictures] : pictures), ...aside(item)],
  };
}

/** Fixed pages are the agency's profile, in the order of the old menu. */
function kindOf({ type, categories, order }: SourceItem): Pick<ArticleContent, "kind" | "fields"> {
  if (type === "page") return { kind: "profile", fields: { order } };
  return { kind: categories.some((name) => /pengumuman|announcement/i.test(name)) ? "announcement" : "news", fields: {} };
}

/** The picture the old site showed on top, else the one the story begins with. */
function withCover(item: SourceItem, title: string, read: ReadBody, known: Known) {
  const file = item.cover.id ? known.fileOf(item.cover.id) : undefined;
  const address = file?.address ?? item.cover.address;
  const [first, ...rest] = read.body.content;
  const leading = first?.type === "image" && rest.length > 0 ? read.pictures.find(({ placeholder }) => placeholder === first.attrs?.mediaId) : undefined;
  const own = address ? pictureOf({ name: "img", attributes: { src: address }, inside: [] }, item.address ?? known.siteAddress, { caption: file?.caption ?? "", larger: null, file }) : undefined;
  const chosen = own ?? leading;
  if (!chosen) return { body: read.body, cover: null };
  const cover: OldPicture = chosen.altFrom === "none" && title ? { ...chosen, alt: title.slice(0, 300), altFrom: "story" } : chosen;
  return { cover, body: own ? read.body : { ...read.body, content: rest } };
}

function draftReasons({ status, locked }: SourceItem, date: Date | null, now: Date): Note[] {
  return [
    ...(locked ? [note("was-locked")] : []),
    ...(status === "private" ? [note("was-private")] : status === "future" || (date && date > now) ? [note("was-scheduled")] : status !== "publish" ? [note("was-draft")] : []),
    ...(date === null ? [note("no-date")] : []),
  ];
}

/** The same duties that the editor asks before a story is published. */
function contentReasons(content: ArticleContent, title: string): Note[] {
  return unmetDuties(content).flatMap(({ id }) => {
    if (id === "judul") return [title === "" ? note("no-title") : note(title.length > TITLE.kept ? "title-cut" : "title-long", title.length)];
    if (id === "isi" || id === "ringkasan") return [note("no-body")];
    return [note("alt-missing", missingAlts(content))];
  }).filter((each, at, all) => all.findIndex(({ code }) => code === each.code) === at);
}

const missingAlts = (content: ArticleContent): number =>
  content.body.content.filter(({ type, attrs }) => type === "image" && attrs?.alt === "").length + (content.coverId && !content.coverAlt ? 1 : 0);

function lookAt(read: ReadBody, pictures: OldPicture[]): Note[] {
  const from = (source: OldPicture["altFrom"]) => pictures.filter(({ altFrom }) => altFrom === source).length;
  return [
    ...(from("caption") ? [note("alt-from-caption", from("caption"))] : []),
    ...(from("title") ? [note("alt-from-title", from("title"))] : []),
    ...(from("story") ? [note("alt-from-story")] : []),
    ...(read.left ? [note("pictures-left", read.left)] : []),
    ...(read.shortcodes.length > 0 ? [note("shortcodes", read.shortcodes.join(", "))] : []),
    ...read.dropped.map((what) => note(what)),
    ...(read.documents.length > 0 ? [note("documents", read.documents.length)] : []),
  ];
}

const aside = ({ comments, categories }: SourceItem): Note[] => [
  ...(comments > 0 ? [note("comments", comments)] : []),
  ...(categories.length > 0 ? [note("categories", [...new Set(categories.map(plainWords))].join(", "))] : []),
];

/** A machine's account is nobody's name; empty means that the agency stands there. */
const byline = (author: string): string => (/^(admin\w*|administrator|root|user\d*|webmaster|operator\d*|author|editor)?$/i.test(author.trim()) ? "" : plainWords(author).slice(0, 100));

/** The old address' own words, where they are words. */
function lastWord(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const last = new URL(address).pathname.replace(/\/+$/, "").split("/").at(-1)?.replace(/\.(html?|php|aspx?)$/i, "") ?? "";
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(last) && /[a-z]{3}/.test(last) ? last : null;
}
