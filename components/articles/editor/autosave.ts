import type { ArticleContent } from "@/lib/articles/checks";
import { forgetLocally, keepLocally } from "./local-copy";
import { sendDraft } from "./send-draft";
import type { PictureSizes, SaveState } from "./types";

type Draft = { content: ArticleContent; cover: PictureSizes | null };
type Place = { accountId: number; articleId: number; revision: number };

const QUIET_MS = 1_500;
const LONGEST_WAIT_MS = 30_000;

/**
 * Saves a draft by itself: 1.5 seconds after the last keystroke, one request at a time, again and again while the
 * server can't be reached. What isn't saved yet is kept on the device from the first keystroke on.
 */
export class Autosave {
  revision: number;
  private draft: Draft | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<boolean> | null = null;
  private failures = 0;
  private stopped = false;

  constructor(private readonly place: Place, private readonly tell: (state: SaveState) => void) {
    this.revision = place.revision;
  }

  get unsaved(): boolean {
    return this.draft !== null || this.sending !== null;
  }

  change(draft: Draft): void {
    this.draft = draft;
    this.keep(draft);
    if (this.stopped) return;
    this.tell({ kind: "unsaved" });
    this.later(QUIET_MS);
  }

  /** Saves now what isn't saved. Answers whether everything is on the server. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.sending) await this.sending;
    if (this.stopped) return false;
    if (!this.draft) return true;
    this.sending = this.send(this.draft);
    const saved = await this.sending;
    return saved && (this.draft === null || this.flush());
  }

  /** After an action that saved on the server by another way. */
  moveTo(revision: number): void {
    this.revision = revision;
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private keep({ content, cover }: Draft): void {
    keepLocally(this.place.accountId, this.place.articleId, { revision: this.revision, at: new Date().toISOString(), content, cover });
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private async send(draft: Draft): Promise<boolean> {
    this.tell({ kind: "saving" });
    const sent = await sendDraft(this.place.articleId, this.revision, draft.content);
    this.sending = null;
    if (sent.kind === "saved") this.settle(draft, sent);
    else if (sent.kind === "conflict") this.stop();
    else if (sent.kind === "waiting") this.later(Math.min(LONGEST_WAIT_MS, 3_000 * 2 ** this.failures++));
    this.tell(sent);
    return sent.kind === "saved";
  }

  private settle(draft: Draft, { revision }: { revision: number }): void {
    this.revision = revision;
    this.failures = 0;
    if (this.draft === draft) {
      this.draft = null;
      forgetLocally(this.place.accountId, this.place.articleId);
    } else if (this.draft) {
      this.keep(this.draft);
      this.later(QUIET_MS);
    }
  }
}
