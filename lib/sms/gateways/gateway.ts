/** What became of handing a message over. `unknown` is never sent again blindly: the gateway is asked by our reference. */
export type Handover =
  | { kind: "accepted"; /** What the gateway calls it in its reports: one name for the whole, or one for each part. */ handles?: readonly string[] }
  /** Certainly not sent. `retryable`: the gateway's trouble, not this message's; it may pass. */
  | { kind: "rejected"; code: string; retryable: boolean; /** How long the gateway itself asked to be left alone. */ restMs?: number }
  | { kind: "unknown"; detail: string; /** What the gateway calls the parts that it took before, and how many parts there are. */ known?: { handles: readonly string[]; of: number } };

/** What a gateway said of one part (from 0) after the wait for it had ended; with a refusal nothing of that part has left. */
export type LateAnswer = { reference: string; part: number; of: number; handle: string | null; refusal: string | null; /** It was refused for now alone. */ again: boolean };

export type OutgoingSms = {
  /** Ours, unique for ever; the gateway keeps it so that it can be asked. */
  reference: string;
  contactId: number;
  /** E.164. */
  to: string;
  /** Cut as they will be sent (lib/sms/segments.ts). */
  parts: string[];
  /** Not worth delivering later; null: as long as the network tries. */
  validUntil?: Date | null;
};

export type LookUp = "delivered" | "failed" | "accepted" | "never-seen" | "cannot-tell";

/** What a gateway says of itself; null: it doesn't say. */
export type Probe = { up: boolean | null; signal?: number | null; battery?: number | null; network?: string | null; credit?: string | null; waiting?: number | null };

export interface SmsGateway {
  readonly name: string;
  /** It knows what became of a message as soon as it has taken it. */
  readonly knowsAtOnce?: boolean;
  probe?: () => Promise<Probe>;
  send: (message: OutgoingSms) => Promise<Handover>;
  lookUp: (reference: string) => Promise<LookUp>;
}
