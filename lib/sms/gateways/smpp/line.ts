import { type LinkHooks, SmppLink, type Way } from "./link";
import type { Finder } from "./place";
import type { SmppSettings } from "./settings";
import type { Timing } from "./timing";

const LONGEST_WAIT_MS = 60_000;
/** A refused bind is tried seldomer: some operators lock an account after a few wrong passwords. */
const LONGEST_REFUSED_MS = 300_000;
/** "Already bound": after a cut the SMSC holds the old connection for a while. */
const ALREADY_BOUND = 0x05;

/** Keeps one connection up: whenever it ends another is opened, after longer and longer waits, until `leave`. */
export class SmppLine {
  link: SmppLink | null = null;
  /** Why it isn't bound. */
  trouble = "belum tersambung";
  private waits = 0;
  private boundAt: number | null = null;
  private over = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(readonly way: Way, private readonly settings: SmppSettings, private readonly hooks: LinkHooks, private readonly find: Finder, private readonly timing: Timing) {}

  get isBound(): boolean {
    return this.link?.isBound ?? false;
  }

  async open(): Promise<void> {
    const place = await this.find(this.settings.host, this.settings.port).catch(() => "nama pusat SMS tidak ditemukan");
    if (this.over) return;
    if (typeof place === "string") return this.closed(place, null);
    this.link = new SmppLink(place, this.way, this.settings, {
      ...this.hooks,
      bound: (link) => {
        this.boundAt = Date.now();
        this.hooks.bound(link);
      },
      closed: (why, refused) => this.closed(why, refused),
    }, this.timing);
  }

  private closed(why: string, refused: number | null): void {
    this.trouble = why;
    if (this.boundAt !== null && Date.now() - this.boundAt >= this.timing.stoodMs) this.waits = 0;
    this.boundAt = null;
    this.hooks.closed(why, refused);
    if (this.over) return;
    const [first, longest] = refused === null || refused === ALREADY_BOUND ? [this.timing.firstWaitMs, LONGEST_WAIT_MS] : [this.timing.refusedWaitMs, LONGEST_REFUSED_MS];
    this.timer = setTimeout(() => void this.open(), Math.min(longest, first * 2 ** Math.min(this.waits, 12)));
    this.waits += 1;
  }

  async leave(): Promise<void> {
    this.over = true;
    clearTimeout(this.timer);
    await this.link?.leave();
  }
}
