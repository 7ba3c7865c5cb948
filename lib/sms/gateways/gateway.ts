/** What became of handing a message over. `unknown` is never sent again blindly: the gateway is asked by our reference. */
export type Handover =
  | { kind: "accepted" }
  /** Certainly not sent. */
  | { kind: "rejected"; code: string; retryable: boolean }
  | { kind: "unknown"; detail: string };

export type OutgoingSms = {
  /** Ours, unique for ever; the gateway keeps it so that it can be asked. */
  reference: string;
  contactId: number;
  /** E.164. */
  to: string;
  /** Cut as they will be sent (lib/sms/segments.ts). */
  parts: string[];
};

export type LookUp = "delivered" | "accepted" | "never-seen" | "cannot-tell";

export interface SmsGateway {
  readonly name: string;
  send: (message: OutgoingSms) => Promise<Handover>;
  lookUp: (reference: string) => Promise<LookUp>;
}
