import "server-only";
import { gatewayKey, portalKey } from "@/lib/access/doors/open";
import { tokenHash } from "@/lib/accounts/secret-index";
import { cachedTenants } from "@/lib/tenants/cached";
import { OPEN311 } from "./door";
import { presentRequest } from "./present";
import { refusedWith, told, type Told } from "./problem";
import { caseOfToken, findRequest, listRequests, numberOfCase } from "./queries";
import { serviceDefinition, serviceList, serviceOf } from "./services";
import { readWish } from "./wish";

/** What each address of GeoReport v2 tells; `name` is what stands behind the resource in the path. */
export const readServices = (): Told => told("services", serviceList());

export async function readDefinition(name: string): Promise<Told> {
  if (!serviceOf(name)) return refusedWith(404, `service_code ${name.slice(0, 60)} tidak ditemukan. Lihat daftar services.`);
  const all = await cachedTenants();
  const wards = all.filter(({ kind }) => kind === "kelurahan").map(({ id, name: ward, parent }) => ({ key: String(id), name: parent ? `${ward}, ${parent.name}` : ward }));
  return told("service_definition", serviceDefinition(name, all.map(({ slug, name: agency }) => ({ key: slug, name: agency })), wards));
}

export async function readRequests(query: URLSearchParams): Promise<Told> {
  const wish = readWish(query, new Date());
  if (!wish.ok) return refusedWith(400, ...wish.issues.map(({ message }) => message));
  return told("service_requests", (await listRequests(portalKey(), wish.value)).map(presentRequest));
}

export async function readRequest(name: string): Promise<Told> {
  const row = /^\d{1,15}$/.test(name) ? await findRequest(portalKey(), Number(name)) : null;
  return row ? told("service_requests", [presentRequest(row)]) : refusedWith(404, `service_request_id ${name.slice(0, 40)} tidak ditemukan, atau laporannya tidak untuk umum.`);
}

/** The number stays empty until a person has read the report and shows it, and again when it is taken down. */
export async function readToken(name: string): Promise<Told> {
  const caseId = await caseOfToken(gatewayKey(OPEN311), tokenHash(name));
  if (caseId === null) return refusedWith(404, "token tidak ditemukan.");
  const id = await numberOfCase(portalKey(), caseId);
  return told("service_requests", [{ service_request_id: id === null ? null : String(id), token: name }]);
}
