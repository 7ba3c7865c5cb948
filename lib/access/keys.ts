/**
 * Keys prove who asks. Every query and command takes one as its first argument, and the database
 * receives it with the transaction (see lib/db/with-key.ts). A key is minted only by its door:
 * `lib/access/doors/*`; house.test.ts fails when anything else mints one.
 */
declare const minted: unique symbol;
type Key<Kind extends string, Facts extends object = object> = Readonly<{ kind: Kind } & Facts> & { [minted]: Kind };

export type OperatorRole = "operator" | "deputy" | "reviewer" | "head";

/** Published things of one agency. */
export type Site = Key<"site", { tenantId: number }>;
/** Published things of all agencies. */
export type Portal = Key<"portal">;
/** One person at one agency; the role is read again from the database on every request. */
export type Operator = Key<"operator", { tenantId: number; accountId: number; name: string; role: OperatorRole; onBehalf: boolean }>;
/** A desk officer of the SMS Centre: sees every case. */
export type Desk = Key<"desk", { accountId: number; name: string }>;
export type Admin = Key<"admin", { accountId: number; name: string }>;
/** A verified sender of messages, by the gateway's name. */
export type Gateway = Key<"gateway", { gateway: string }>;
/** A citizen who knows a ticket number. */
export type Follower = Key<"follower", { ticket: string }>;
/** Somebody with a link to a draft, which ends by itself. */
export type Preview = Key<"preview", { tenantId: number; tokenHash: string }>;
/** Before anyone is known: sign-in and invitations only. */
export type Door = Key<"door">;
/** A task of the worker. */
export type Job = Key<"job", { task: string }>;

export type AnyKey = Site | Portal | Operator | Desk | Admin | Gateway | Follower | Preview | Door | Job;

type FactsOf<K extends AnyKey> = Omit<K, typeof minted>;

/** Only the doors call this. */
export function mint<K extends AnyKey>(facts: FactsOf<K>): K {
  return Object.freeze({ ...facts }) as unknown as K;
}
