import postgres from "postgres";

export type Connection = { host: string; port: number; user: string; password: string; database: string; query: string };

/** One connection, no chatter: for scripts. */
export const silent = (url: string): postgres.Sql => postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });

export function urlOf({ host, port, user, password, database, query }: Connection): string {
  return `postgresql://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${encodeURIComponent(database)}${query}`;
}

export function readUrl(url: string): Connection {
  const { hostname, port, username, password, pathname, search } = new URL(url);
  const user = decodeURIComponent(username);
  return {
    host: hostname || "localhost", port: Number(port || 5432), user, password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)) || user, query: search,
  };
}

export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export async function loginWorks(login: Connection): Promise<boolean> {
  const sql = silent(urlOf(login));
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 2 });
  }
}
