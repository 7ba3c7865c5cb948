import { Lru } from "@/lib/cache/lru";

/** Wrong tickets that are forgotten within ten minutes, and how long each look-up then takes its turn. */
const RULES = { address: { free: 30, turnMs: 2_000 }, city: { free: 600, turnMs: 50 } };
const FORGOTTEN_MS = 10 * 60_000;
/** Who would wait longer is asked to come again instead: a connection held is worth something too. */
const LONGEST_MS = 6_000;
const ADDRESSES = 20_000;

type Rule = (typeof RULES)[keyof typeof RULES];
/** `wrong` as it was `at` that moment; it fades since. */
type Lane = { wrong: number; at: number; nextTurn: number };

/**
 * Keeps anybody from trying out tickets: of nine million numbers one in a hundred may be somebody's report. Whole villages
 * share an address, so nobody is turned away and right tickets count for nothing: after many wrong ones the look-ups of
 * that address, or of all, take turns. A look-up counts as wrong until it was right, or a thousand sent at once would be
 * looked at before the first is counted. Moments in milliseconds. One per web process.
 */
export class FollowPace {
  private readonly addresses = new Lru<Lane>(ADDRESSES);
  private readonly city = newLane();

  /** How long to wait before a ticket is looked up; null: come again, so many are waiting. */
  turn(address: string, now: number): number | null {
    const lanes = this.lanesOf(address);
    const slow = lanes.filter(([lane, rule]) => wrongNow(lane, rule, now) >= rule.free);
    const wait = Math.max(0, ...slow.map(([lane]) => lane.nextTurn - now));
    if (wait > LONGEST_MS) return null;
    for (const [lane, rule] of slow) lane.nextTurn = now + wait + rule.turnMs;
    for (const [lane, rule] of lanes) Object.assign(lane, { wrong: Math.min(2 * rule.free, wrongNow(lane, rule, now) + 1), at: now });
    return wait;
  }

  /** The look-up that had its turn found a report. */
  wasRight(address: string): void {
    for (const [lane] of this.lanesOf(address)) lane.wrong = Math.max(0, lane.wrong - 1);
  }

  private lanesOf(address: string): [Lane, Rule][] {
    return [[this.laneOf(address), RULES.address], [this.city, RULES.city]];
  }

  private laneOf(address: string): Lane {
    const lane = this.addresses.get(address) ?? newLane();
    this.addresses.set(address, lane, 1);
    return lane;
  }
}

const newLane = (): Lane => ({ wrong: 0, at: 0, nextTurn: 0 });

const wrongNow = ({ wrong, at }: Lane, { free }: Rule, now: number): number => Math.max(0, wrong - ((now - at) / FORGOTTEN_MS) * free);
