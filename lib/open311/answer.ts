import "server-only";
import { connection } from "next/server";
import { city } from "@/lib/city";
import { answerDocument, keepDocument } from "@/lib/found/document";
import { newestRequests } from "./cached";
import { discovery } from "./discovery";
import { postRequest } from "./post";
import { postedFields } from "./posted";
import { refusedWith, told, type Told } from "./problem";
import { readDefinition, readRequest, readRequests, readServices, readToken } from "./read";
import { CONTENT_TYPES, type Format, writeAs } from "./write";

/** Anybody's page may read; none may post, since its key would be everybody's. */
const ANYBODY = { "access-control-allow-origin": "*", "access-control-expose-headers": "ETag" };
export const allowReading = (): Response => new Response(null, { status: 204, headers: { ...ANYBODY, "access-control-allow-methods": "GET, HEAD", "access-control-max-age": "86400" } });

type Asked = { resource: string; name: string | null; format: Format };

/** `v2/requests/12.xml`, `discovery.json`; without a format it is XML, which the specification requires. */
function readPath(path: readonly string[]): Asked | null {
  const [, resource, name, format] = /^(?:v2\/)?(discovery|services|requests|tokens)(?:\/([^/]{1,100}?))?\.(json|xml)$/.exec(path.join("/")) ?? [];
  if (resource === undefined || (resource !== "discovery" && path[0] !== "v2")) return null;
  return { resource, name: name ?? null, format: format === "json" ? "json" : "xml" };
}

const formatOf = (path: readonly string[]): Format => (path.at(-1)?.endsWith(".json") ? "json" : "xml");
const NOTHING = "Alamat ini tidak ada. Daftarnya ada di discovery.json dan discovery.xml.";

/** Answers a GET. Everybody gets the same: there are no keys for reading. */
export async function answerReading(request: Request, path: readonly string[]): Promise<Response> {
  await connection();
  const asked = readPath(path);
  const query = new URL(request.url).searchParams;
  return sent(formatOf(path), async () => {
    if (!asked) return refusedWith(404, NOTHING);
    if (!isOurs(query)) return refusedWith(404, FOREIGN);
    if (asked.resource === "requests" && asked.name === null && [...query.keys()].every((key) => key === "jurisdiction_id")) return answerDocument(request, await newestRequests(asked.format));
    return read(asked, query);
  }, request);
}

function read({ resource, name }: Asked, query: URLSearchParams): Told | Promise<Told> {
  if (resource === "services") return name === null ? readServices() : readDefinition(name);
  if (resource === "requests") return name === null ? readRequests(query) : readRequest(name);
  if (resource === "tokens") return name === null ? refusedWith(400, "token belum diisi.") : readToken(name);
  return name === null ? told("discovery", discovery()) : refusedWith(404, NOTHING);
}

/** Answers a POST. Nothing of it is kept by a cache, and no foreign page may read it. */
export async function answerPosting(request: Request, path: readonly string[]): Promise<Response> {
  const asked = readPath(path);
  return sent(formatOf(path), async () => {
    if (asked?.resource !== "requests" || asked.name !== null) return refusedWith(404, NOTHING);
    const fields = await postedFields(request);
    if (!fields.ok) return refusedWith(400, ...fields.issues.map(({ message }) => message));
    return isOurs(fields.value) ? postRequest(fields.value, request.headers.get("idempotency-key")?.slice(0, 200) ?? null) : refusedWith(404, FOREIGN);
  }, null);
}

const FOREIGN = "jurisdiction_id bukan kota ini. Kosongkan, atau pakai alamat portal kota.";
/** One city only: the parameter may be left out. */
const isOurs = (query: URLSearchParams): boolean => ["", city.rootDomain()].includes(query.get("jurisdiction_id")?.trim().toLowerCase() ?? "");

/** `request`: of a reading, which may have the answer already; null: of a posting. A failure of ours says so and asks for another try. */
async function sent(format: Format, work: () => Promise<Told | Response>, request: Request | null): Promise<Response> {
  const answer = await work().catch((error: unknown) => {
    console.error("[open311]", error);
    return refusedWith(503, "Sedang ada gangguan. Coba lagi beberapa menit lagi.");
  });
  const response = answer instanceof Response ? answer : written(format, answer, request);
  if (request) for (const [name, value] of Object.entries(ANYBODY)) response.headers.set(name, value);
  return response;
}

function written(format: Format, answer: Told, request: Request | null): Response {
  if (answer.ok && request) return answerDocument(request, keepDocument(CONTENT_TYPES[format], writeAs(format, answer.root, answer.value)));
  const body = answer.ok ? writeAs(format, answer.root, answer.value) : writeAs(format, "errors", answer.problems);
  return new Response(body, { status: answer.ok ? 200 : answer.status, headers: {
    "content-type": `${CONTENT_TYPES[format]}; charset=utf-8`, "cache-control": "no-store", "x-content-type-options": "nosniff", ...(!answer.ok && answer.status === 503 ? { "retry-after": "120" } : {}),
  } });
}
