import type postgres from "postgres";
import { asPrepared } from "./prepared";

/** Thrown by a transaction's handle that is used after its connection died. */
export class TransactionLost extends Error {
  constructor() {
    super("The transaction's connection was lost; nothing of it was kept.");
  }
}

/** Thrown by a transaction's handle that is used after its work has returned: the statement would come after COMMIT. */
export class TransactionOver extends Error {
  constructor() {
    super("The transaction is over; a statement of it wasn't waited for.");
  }
}

type Life = { lost: boolean; over: boolean };

const never = new Promise<never>(() => undefined);
/** After every promise that is ready now, and before any other event. */
const promisesSettled = () => new Promise<void>((resolve) => process.nextTick(resolve));

/**
 * Closes a hole of postgres.js 3.4 (porsager/postgres#1215): when a backend dies inside a transaction, `begin()`
 * rejects, but the callback runs on and its later queries land in whatever transaction the connection serves next,
 * perhaps another tenant's. Here the handle refuses every query once `begin()` has rejected, and the callback never
 * settles, so its return can't commit a stranger's work. `lib/db/guard.test.ts` kills backends to prove it.
 */
export function guardTransactions(sql: postgres.Sql): postgres.Sql {
  return new Proxy(sql, {
    get(target, property, receiver): unknown {
      if (property !== "begin") return Reflect.get(target, property, receiver);
      return (...args: unknown[]) => {
        const body = args.at(-1);
        const options = typeof args[0] === "string" ? args[0] : "";
        if (typeof body !== "function") throw new TypeError("begin needs a callback");
        return guardedBegin(target, options, body as (tx: postgres.TransactionSql) => unknown);
      };
    },
  });
}

function guardedBegin<T>(sql: postgres.Sql, options: string, body: (tx: postgres.TransactionSql) => T): Promise<unknown> {
  const life: Life = { lost: false, over: false };
  const outcome = sql.begin(options, (tx) => settleOnlyAlive(body, tx, life).finally(() => {
    life.over = true;
  }));
  outcome.catch(() => {
    life.lost = true;
  });
  return outcome;
}

/**
 * However a body ends, the driver sends COMMIT or ROLLBACK for it. A query that dies with its connection wakes the body
 * a few microtasks before `begin()` has rejected, so the answer waits until we know.
 */
async function settleOnlyAlive<H extends object>(body: (handle: H) => unknown, handle: H, life: Life): Promise<unknown> {
  try {
    const result = await body(refusing(handle, life));
    await promisesSettled();
    return life.lost ? never : result;
  } catch (error) {
    await promisesSettled();
    if (life.lost) return never;
    throw error;
  }
}

function refuseWhenDead({ lost, over }: Life): void {
  if (lost) throw new TransactionLost();
  if (over) throw new TransactionOver();
}

function refusing<H extends object>(handle: H, life: Life): H {
  return new Proxy(handle, {
    apply(target, self, args): unknown {
      refuseWhenDead(life);
      return Reflect.apply(target as unknown as (...all: unknown[]) => unknown, self, args);
    },
    get(target, property, receiver): unknown {
      const value: unknown = Reflect.get(target, property, receiver);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        refuseWhenDead(life);
        return Reflect.apply(value, target, argumentsFor(property, args, life)) as unknown;
      };
    },
  });
}

function argumentsFor(property: string | symbol, args: unknown[], life: Life): unknown[] {
  if (property === "savepoint") return args.map((arg) => wrapSavepoint(arg, life));
  return property === "unsafe" ? asPrepared(args) : args;
}

function wrapSavepoint(arg: unknown, life: Life): unknown {
  if (typeof arg !== "function") return arg;
  return (inner: object) => settleOnlyAlive(arg as (handle: object) => unknown, inner, life);
}
