import { Plain } from "../plain";
import { identifier, readUrl, silent } from "./connection";

/** Looks at the server in DATABASE_URL before anything is changed there; throws with what is to be granted. */
export async function checkGivenServer(url: string): Promise<void> {
  const { host, port } = readUrl(url);
  const sql = silent(url);
  try {
    const [server] = await sql<[{ version: number; encoding: string; name: string; enough: boolean; owner: boolean; database: string }]>`
      select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
        current_user as name, rolsuper or (rolcreaterole and rolbypassrls) as enough, current_database() as database,
        has_database_privilege(current_database(), 'create') as owner
      from pg_roles where rolname = current_user`;
    if (server.version < 150_000) throw new Refusal(`memakai PostgreSQL ${Math.floor(server.version / 10_000)}; perlu 15 ke atas.`);
    if (server.encoding !== "UTF8") throw new Refusal(`memakai encoding ${server.encoding}; perlu UTF8.`);
    const role = identifier(server.name);
    if (!server.enough) throw new Refusal(`menolak membuat peran. Minta administratornya menjalankan: ALTER ROLE ${role} CREATEROLE BYPASSRLS;`);
    if (!server.owner) {
      throw new Refusal(`bukan milik ${server.name}. Minta administratornya menjalankan: ALTER DATABASE ${identifier(server.database)} OWNER TO ${role};`);
    }
  } catch (error) {
    if (error instanceof Refusal) throw new Plain(`Server dalam DATABASE_URL (${host}:${port}) ${error.message}`);
    throw new Plain(`Server dalam DATABASE_URL (${host}:${port}) tidak dapat dihubungi: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

class Refusal extends Error {}
