const LONGEST_REST_MS = 60_000;
/** Answers without complaint after which one more may be on its way. */
const GROWS_AFTER = 20;

/**
 * How many submits may wait for their answer at once. When the SMSC asks for less, it is half as many, and nothing leaves
 * for a second, two, four …, at most a minute; while all goes well it grows again, one by one.
 */
export class Window {
  private inFlight = 0;
  private open: number;
  private well = 0;
  private complaints = 0;
  private restUntil = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly most: number, private readonly now: () => number = Date.now) {
    this.open = most;
  }

  get busy(): number {
    return this.inFlight;
  }

  get allowed(): number {
    return this.open;
  }

  /** Resolves when one more may leave; the answer gives the place back. */
  async enter(): Promise<() => void> {
    while (this.inFlight >= this.open) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.inFlight += 1;
    return () => {
      this.inFlight -= 1;
      this.wake();
    };
  }

  /** Milliseconds for which nothing should leave. */
  restMs(): number {
    return Math.max(0, this.restUntil - this.now());
  }

  /** Those in flight at the same moment complain of the same pace: it counts once. */
  complain(): void {
    this.well = 0;
    if (this.restMs() > 0) return;
    this.complaints = Math.min(this.complaints + 1, 7);
    this.open = Math.max(1, Math.floor(this.open / 2));
    this.restUntil = this.now() + Math.min(LONGEST_REST_MS, 1_000 * 2 ** (this.complaints - 1));
  }

  thrive(): void {
    this.well += 1;
    if (this.well < GROWS_AFTER) return;
    this.well = 0;
    this.complaints = 0;
    this.open = Math.min(this.most, this.open + 1);
    this.wake();
  }

  private wake(): void {
    for (let free = this.open - this.inFlight; free > 0; free -= 1) this.waiting.shift()?.();
  }
}
