import "server-only";
import { createHash } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import type { Tx } from "@/lib/db/client";
import { addFile, addPicture } from "@/lib/media/commands";
import { PICTURE_BYTES } from "@/lib/media/limits";
import { media } from "@/lib/media/schema";
import type { OldPicture } from "../html";
import type { Story, StoryFile } from "../judged";
import { inPack } from "../packed/address";
import type { Pack } from "../packed/zip";
import { importPictures } from "../schema";
import { type Fetched, fetchGuarded } from "./fetch";
import { type Reach, theInternet } from "./reach";

/** Placeholders of a story with the pictures and files that took their place; what is missing couldn't be fetched, or kept: then a file says why. */
export type Gathered = { found: Map<string, string>; missing: string[]; refused: string[] };

/** A site that didn't answer this often in a row is asked no more in this turn: a dead one has thousands of pictures. */
const PATIENCE = 3;
/** One story's pictures may take this long; the rest counts as not fetched and is tried by the next import of the file. */
const STORY_MS = 60_000;

/** Fetches the pictures of stories and keeps each once for the agency, whatever story shows it. */
export class Gatherer {
  private readonly silent = new Map<string, number>();

  constructor(private readonly operator: Operator, private readonly importId: number, private readonly reach: Reach = theInternet, private readonly pack: Pack | null = null) {}

  /** `alive` is said before each picture and file: a slow site may take longer than a silent worker is given. */
  async gather({ cover, pictures, files }: Pick<Story, "cover" | "pictures" | "files">, alive: () => Promise<void>): Promise<Gathered> {
    const until = Date.now() + STORY_MS;
    const gathered: Gathered = { found: new Map(), missing: [], refused: [] };
    for (const picture of cover ? [cover, ...pictures] : pictures) {
      await alive();
      const id = Date.now() > until ? null : await this.one(picture);
      if (id) gathered.found.set(picture.placeholder, id);
      else gathered.missing.push(shortened(picture.addresses[0] ?? ""));
    }
    for (const file of files) {
      await alive();
      const kept = await this.file(file);
      if (kept.ok) gathered.found.set(file.id, kept.id);
      else gathered.refused.push(`${file.name}: ${kept.why}`);
    }
    return gathered;
  }

  /** A download of a packed site, asked what every upload is asked. */
  private async file({ address, name }: StoryFile): Promise<{ ok: true; id: string } | { ok: false; why: string }> {
    const kept = await this.keptAlready([address]);
    if (kept) return { ok: true, id: kept };
    const packed = inPack(address);
    const bytes = packed ? await this.unpack(packed, (file) => this.pack?.file(file)) : null;
    if (!bytes?.ok) return { ok: false, why: "tidak ada lagi di dalam ZIP." };
    const added = await addFile(this.operator, bytes.bytes, name, this.noteOrigin(address));
    return added.ok ? { ok: true, id: added.value.id } : { ok: false, why: added.issues[0]?.message ?? "" };
  }

  /** Each is kept once, whatever story uses it, and goes with the import. */
  private noteOrigin(address: string, focus?: OldPicture["focus"]): (tx: Tx, mediaId: string) => Promise<unknown> {
    const { tenantId } = this.operator;
    return async (tx, mediaId) => {
      await tx.insert(importPictures).values({ tenantId, importId: this.importId, addressHash: hashOf(address), mediaId }).onConflictDoNothing();
      if (focus) await tx.update(media).set({ focusX: focus.x, focusY: focus.y }).where(and(eq(media.tenantId, tenantId), eq(media.id, mediaId)));
    };
  }

  private async one({ addresses, alt, focus }: OldPicture): Promise<string | null> {
    const kept = await this.keptAlready(addresses);
    if (kept) return kept;
    for (const address of addresses) {
      const fetched = await this.fetch(address);
      if (!fetched.ok) continue;
      const added = await addPicture(this.operator, fetched.bytes, nameIn(address) || alt, this.noteOrigin(address, focus));
      if (added.ok) return added.value.id;
    }
    return null;
  }

  private async keptAlready(addresses: string[]): Promise<string | null> {
    if (addresses.length === 0) return null;
    const rows = await withKey(this.operator, (tx) => tx.select({ mediaId: importPictures.mediaId }).from(importPictures)
      .where(and(eq(importPictures.tenantId, this.operator.tenantId), inArray(importPictures.addressHash, addresses.map(hashOf)))).limit(1));
    return rows[0]?.mediaId ?? null;
  }

  private async fetch(address: string): Promise<Fetched> {
    if (address.startsWith("data:")) return written(address);
    const packed = inPack(address);
    if (packed) return this.unpack(packed, (file) => this.pack?.picture(file));
    const host = URL.canParse(address) ? new URL(address).host : "";
    if ((this.silent.get(host) ?? 0) >= PATIENCE) return { ok: false, why: "unreachable" };
    const fetched = await fetchGuarded(address, this.reach);
    this.silent.set(host, !fetched.ok && fetched.why === "unreachable" ? (this.silent.get(host) ?? 0) + 1 : 0);
    return fetched;
  }

  /** Looked at again: the file may have changed since the dry run. */
  private async unpack({ file, sha256 }: { file: string; sha256: string }, read: (file: string) => Promise<Buffer | string | null> | undefined): Promise<Fetched> {
    const bytes = await read(file);
    return Buffer.isBuffer(bytes) && createHash("sha256").update(bytes).digest("hex") === sha256 ? { ok: true, bytes } : { ok: false, why: "gone" };
  }
}

/** A picture that the page itself holds (RFC 2397). */
function written(address: string): Fetched {
  const bytes = Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
  return bytes.byteLength > 0 && bytes.byteLength <= PICTURE_BYTES ? { ok: true, bytes } : { ok: false, why: "gone" };
}

const hashOf = (address: string): string => createHash("sha256").update(address).digest("hex");
const shortened = (address: string): string => (address.startsWith("data:") ? "gambar di dalam tulisan" : inPack(address) ? (inPack(address)?.file ?? "") : address.slice(0, 200) || "alamatnya tidak terbaca");

function nameIn(address: string): string {
  if (/^(data|situs):/.test(address) || !URL.canParse(address)) return "";
  const last = new URL(address).pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
