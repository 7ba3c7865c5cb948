/** What Node, the driver and PostgreSQL (class 57P: shutting down, starting; 53300: too many connections) say when nobody answers. */
const AWAY = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|CONNECT_TIMEOUT|CONNECTION_(?:CLOSED|ENDED|DESTROYED)|57P0[123]|53300|08\d{3})$/;

/** Whether an error says that the database can't be reached, rather than that a question was wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && AWAY.test(String(error.code))) || isDatabaseAway(error.cause);
}
