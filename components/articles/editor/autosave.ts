import { forgetLocally, keepLocally } from "./local-copy";
import { type Sent, sendDraft } from "./send-draft";
import type { Away, ConflictView, Draft, SaveState } from "./types";

type Place = { articleId: number; revision: number; /** Name of this tab's copy on the device. */ copy: string };

const QUIET_MS = 1_500;
const LONGEST_WAIT_MS = 30_000;

/**
 * Saves a draft by itself: 1.5 seconds after the last keystroke, one request at a time, again and again while the
 * server can't be reached. What isn't saved yet is kept on the device from the first keystroke on.
 */
export class Autosave {
  revision: number;
  private draft: Draft | null = null;
  /** Sent without an answer: it may have been saved. It goes first the next time, and the server knows it again. */
  private unanswered: Draft | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<boolean> | null = null;
  private failures = 0;
  private why: Away = "offline";
  private kept = true;
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
    // While nothing gets through, the sentence about it stays.
    if (this.failures === 0) this.tell({ kind: "unsaved" });
    this.later(QUIET_MS);
  }

  /** Saves now what isn't saved. Answers whether everything is on the server. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    // Again and again: two that waited for the same request would both send, and the second would collide with the first.
    while (this.sending) await this.sending;
    if (this.stopped) return false;
    if (!this.draft) return true;
    this.sending = this.send(this.unanswered ?? this.draft);
    const saved = await this.sending;
    return saved && (this.draft === null || this.flush());
  }

  /** After an action that saved on the server by another way. */
  moveTo(revision: number): void {
    this.revision = revision;
  }

  /** Somebody else's version is on the server: nothing is sent any more, what is typed is kept on the device. */
  collide(conflict: ConflictView): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.tell({ kind: "conflict", conflict });
  }

  /** What is written here is given up. */
  abandon(): void {
    this.stopped = true;
    this.draft = null;
    clearTimeout(this.timer);
  }

  private keep({ content, cover }: Draft): void {
    this.kept = keepLocally(this.place.copy, { revision: this.revision, at: new Date().toISOString(), content, cover });
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private async send(draft: Draft): Promise<boolean> {
    this.tell(this.failures === 0 ? { kind: "saving" } : { kind: "waiting", why: this.why, kept: this.kept, trying: true });
    const sent = await sendDraft(this.place.articleId, this.revision, draft.content);
    this.sending = null;
    if (sent.kind === "conflict") this.collide(sent.conflict);
    else if (sent.kind === "waiting") this.wait(draft, sent);
    else this.settle(draft, sent);
    return sent.kind === "saved";
  }

  private wait(draft: Draft, { why }: Sent & { kind: "waiting" }): void {
    if (why !== "signed-out") this.unanswered = draft;
    this.why = why;
    this.later(Math.min(LONGEST_WAIT_MS, 3_000 * 2 ** this.failures++));
    this.tell({ kind: "waiting", why, kept: this.kept, trying: false });
  }

  private settle(draft: Draft, sent: Sent & { kind: "saved" | "refused" }): void {
    this.failures = 0;
    this.unanswered = null;
    if (sent.kind === "saved") this.revision = sent.revision;
    if (sent.kind === "saved" && this.draft === draft) {
      this.draft = null;
      forgetLocally(this.place.copy);
    } else if (this.draft && this.draft !== draft) {
      this.keep(this.draft);
      this.later(QUIET_MS);
    }
    this.tell(sent.kind === "saved" && this.draft ? { kind: "unsaved" } : sent);
  }
}
