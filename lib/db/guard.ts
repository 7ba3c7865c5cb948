import type postgres from "postgres";

/** Thrown by a transaction's handle that is used after its connection died. */
export class TransactionLost extends Error {
  constructor() {
    super("The transaction's connection was lost; nothing of it was kept.");
  }
}

type Life = { lost: boolean };

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
  const life: Life = { lost: false };
  const outcome = sql.begin(options, (tx) => settleOnlyAlive(body, tx, life));
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
    const result = await body(refuseWhenLost(handle, life));
    await promisesSettled();
    return life.lost ? never : result;
  } catch (error) {
    await promisesSettled();
    if (life.lost) return never;
    throw error;
  }
}

function refuseWhenLost<H extends object>(handle: H, life: Life): H {
  return new Proxy(handle, {
    apply(target, self, args): unknown {
      if (life.lost) throw new TransactionLost();
      return Reflect.apply(target as unknown as (...all: unknown[]) => unknown, self, args);
    },
    get(target, property, receiver): unknown {
      const value: unknown = Reflect.get(target, property, receiver);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        if (life.lost) throw new TransactionLost();
        const wrapped = property === "savepoint" ? args.map((arg) => wrapSavepoint(arg, life)) : args;
        return Reflect.apply(value, target, wrapped) as unknown;
      };
    },
  });
}

function wrapSavepoint(arg: unknown, life: Life): unknown {
  if (typeof arg !== "function") return arg;
  return (inner: object) => settleOnlyAlive(arg as (handle: object) => unknown, inner, life);
}
