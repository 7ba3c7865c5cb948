import type postgres from "postgres";

/** Thrown by a transaction's handle that is used after its connection died. */
export class TransactionLost extends Error {
  constructor() {
    super("The transaction's connection was lost; nothing of it was kept.");
  }
}

const never = new Promise<never>(() => undefined);

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
  const life = { lost: false };
  const outcome = sql.begin(options, async (tx) => {
    try {
      const result = await body(refuseWhenLost(tx, life));
      return life.lost ? never : result;
    } catch (error) {
      if (life.lost) return never;
      throw error;
    }
  });
  outcome.catch(() => {
    life.lost = true;
  });
  return outcome;
}

function refuseWhenLost<H extends object>(handle: H, life: { lost: boolean }): H {
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

function wrapSavepoint(arg: unknown, life: { lost: boolean }): unknown {
  if (typeof arg !== "function") return arg;
  return (inner: object) => (arg as (handle: object) => unknown)(refuseWhenLost(inner, life));
}
