import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import type { ArticleContent } from "@/lib/articles/checks";
import { readDraft } from "@/lib/articles/draft";
import { FORMAT, FORMAT_VERSION, headerShape, lookShape, type PackedFile, type PackedPicture, type PackedWriting, siteShape, WRITINGS, writingShape } from "@/lib/exports/format";
import { judgeLook } from "@/lib/identity/brought";
import { judgeFile } from "@/lib/media/judge";
import { bodyOf } from "@/lib/media/judge/heads";
import { kindProblem } from "@/lib/media/kind";
import { nameProblem } from "@/lib/media/names";
import { blankItem, FileProblem, type OwnFile, type OwnPicture, type OwnWriting, type SourceFacts, type SourceItem } from "../source";
import { cleanText } from "../read/tidy";
import { jsonParts } from "./json-parts";
import { Pack } from "./zip";

const NOT_A_SITE = "Isi berkas ini bukan situs yang dibawa pulang. Ambil dari “Bawa pulang situs” di instansi asalnya.";
const headShape = z.object({
  format: z.literal(FORMAT), version: z.int().positive(), origin: z.string().regex(/^[0-9a-f]{32}$/), site: siteShape.loose(), look: lookShape.optional().catch(undefined),
});
type Head = z.output<typeof headShape>;

/** A packed site's writings as items of an old site; each says which of its pictures can't come, and why. */
export async function* packedItems(path: string, facts: SourceFacts, told: (share: number) => void): AsyncGenerator<SourceItem, void, void> {
  const pack = await Pack.open(path);
  try {
    const whole = Math.max(1, pack.textBytes);
    const parts = jsonParts(decoded(pack, (bytes) => told(bytes / whole)), WRITINGS);
    const pictures = new Checked(pack);
    const collected: Record<string, unknown> = {};
    let head: Head | null = null;
    for await (const { key, value, line } of parts) {
      if (key !== WRITINGS) {
        collected[key] = value;
        if (key === "version") refuseNewer(value, line);
        continue;
      }
      if (!head) {
        head = headOf(collected, facts, line);
        yield await factsItem(head, pictures);
      }
      yield await itemOf(head, cleaned(value), line, pictures);
    }
    if (head) return;
    // Nobody has written anything yet, but the site may have a look.
    const bare = headOf(collected, facts, 1);
    if (bare.look) yield await factsItem(bare, pictures);
  } finally {
    pack.close();
  }
}

async function* decoded(pack: Pack, told: (bytes: number) => void): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder("utf-8");
  let bytes = 0;
  for await (const part of pack.text()) {
    bytes += part.byteLength;
    told(bytes);
    yield decoder.decode(part, { stream: true });
  }
  yield decoder.decode();
}

function refuseNewer(version: unknown, line: number): void {
  if (typeof version === "number" && version > FORMAT_VERSION) {
    throw new FileProblem(`Berkas ini dibuat oleh versi yang lebih baru (format ${version}); yang dikenal di sini sampai ${FORMAT_VERSION}. Perbarui pemasangan ini dulu.`, line);
  }
}

function headOf(collected: Record<string, unknown>, facts: SourceFacts, line: number): Head {
  const read = headShape.safeParse(cleaned(collected));
  if (!read.success) throw new FileProblem(NOT_A_SITE, line);
  Object.assign(facts, { title: read.data.site.name.slice(0, 200), address: read.data.site.address });
  return read.data;
}

/** Without what a database refuses or a reader can't see, in every string however deep. */
function cleaned(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  return value !== null && typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [cleanText(name), cleaned(inner)])) : value;
}

async function factsItem({ origin, site, look }: Head, pictures: Checked): Promise<SourceItem> {
  const item = { ...blankItem(1), key: `${origin}#situs`, type: "site-facts", title: site.name };
  if (!look) return item;
  const judged = judgeLook(site, look);
  const header = headerShape.safeParse(look.header);
  if (look.header && !header.success) judged.left.push("gambar atas");
  const [picture] = header.success ? await pictures.of([header.data]) : [];
  return { ...item, look: { origin, ...judged, header: picture && header.success ? { ...picture, alt: header.data.alt } : null } };
}

const STATES = { published: "publish", draft: "draft", withdrawn: "withdrawn" } as const;

async function itemOf(head: Head, value: unknown, line: number, pictures: Checked): Promise<SourceItem> {
  const read = writingShape.safeParse(value);
  if (!read.success) return { ...blankItem(line), key: `${head.origin}#baris-${line}`, type: "unreadable", title: titleOf(value) };
  const writing = read.data;
  const content = readDraft(writing.content);
  if (!content.ok) return { ...blankItem(line), key: `${head.origin}#${writing.number}`, type: "unreadable", title: titleOf(writing.content), excerpt: (content.issues[0]?.message ?? "").replace(/ Muat ulang halaman ini\.$/, "") };
  const waits = writing.state !== "published" && writing.publishAt !== null;
  return {
    ...blankItem(line), key: `${head.origin}#${writing.number}`, oldId: String(writing.number), title: content.value.title, date: writing.date, status: waits ? "future" : STATES[writing.state],
    author: writing.byline.name, address: addressOf(head, writing.address), own: await ownOf(head, writing, content.value, pictures),
  };
}

async function ownOf({ origin }: Head, writing: PackedWriting, content: ArticleContent, pictures: Checked): Promise<OwnWriting> {
  const { number, changed, byline, formerAddresses, withdrawn, unpublishAt, draft } = writing;
  return {
    origin, number, content, changed, authorTitle: byline.title, formerPaths: formerAddresses, withdrawnNote: withdrawn?.note ?? null, unpublishAt, hasDraft: draft !== null,
    pictures: await pictures.of(writing.pictures), files: await pictures.filesOf(writing.files),
  };
}

function addressOf({ site }: Head, path: string | null): string | null {
  if (path === null || !path.startsWith("/") || !URL.canParse(path, site.address)) return null;
  const { href, host } = new URL(path, site.address);
  return host === new URL(site.address).host ? href : null;
}

const titleOf = (value: unknown): string => (typeof value === "object" && value !== null && "title" in value && typeof value.title === "string" ? value.title : "");

/** Looks at each picture and file of a pack once: is it there, is it what the list says, may it come in. */
class Checked {
  private readonly seen = new Map<string, OwnPicture>();
  private readonly seenFiles = new Map<string, string | null>();

  constructor(private readonly pack: Pack) {}

  async of(listed: PackedPicture[]): Promise<OwnPicture[]> {
    const found: OwnPicture[] = [];
    for (const picture of listed) found.push(await this.look(picture));
    return found;
  }

  async filesOf(listed: PackedFile[]): Promise<OwnFile[]> {
    const found: OwnFile[] = [];
    for (const file of listed) found.push({ ...file, problem: await this.fileProblem(file) });
    return found;
  }

  private async fileProblem(file: PackedFile): Promise<string | null> {
    const name = `${file.file} ${file.sha256} ${file.name}`;
    const known = this.seenFiles.get(name);
    if (known !== undefined) return known;
    const problem = await fileProblemOf(await this.pack.file(file.file), file);
    this.seenFiles.set(name, problem);
    return problem;
  }

  private async look(picture: PackedPicture): Promise<OwnPicture> {
    const name = `${picture.id} ${picture.file} ${picture.sha256}`;
    const known = this.seen.get(name) ?? { id: picture.id, file: picture.file, sha256: picture.sha256, problem: problemOf(await this.pack.picture(picture.file), picture.sha256) };
    this.seen.set(name, known);
    return { ...known, focus: picture.focus };
  }
}

function problemOf(bytes: Buffer | string | null, sha256: string): string | null {
  const broken = brokenOf(bytes, sha256);
  if (!Buffer.isBuffer(bytes) || broken !== null) return broken;
  return kindProblem(bytes) === null ? null : "bukan gambar";
}

/** What every upload is asked (lib/media/judge), asked here already: the dry run says what won't come. */
async function fileProblemOf(bytes: Buffer | string | null, { sha256, name }: PackedFile): Promise<string | null> {
  const broken = brokenOf(bytes, sha256) ?? nameProblem(name);
  if (!Buffer.isBuffer(bytes) || broken !== null) return broken;
  if (bodyOf(bytes) === "picture") return kindProblem(bytes);
  const judged = await judgeFile(bytes);
  return judged.ok ? null : (judged.issues[0]?.message ?? "");
}

function brokenOf(bytes: Buffer | string | null, sha256: string): string | null {
  if (bytes === null) return "tidak ada di dalam ZIP";
  if (typeof bytes === "string") return bytes;
  return createHash("sha256").update(bytes).digest("hex") === sha256 ? null : "isinya tidak sama dengan sidik yang dicatat";
}
