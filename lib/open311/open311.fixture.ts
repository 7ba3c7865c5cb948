import { publishCase } from "@/lib/cases/public/commands";
import type { TwoAgencies } from "@/lib/examples/two-agencies";
import { answerPosting, answerReading } from "./answer";
import { makeKey } from "./commands";

/** The city's address is made up by the tests' environment; the path alone is looked at. */
const BASE = "http://medan.localhost/api/open311/";

export const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> => {
  const url = new URL(path, BASE);
  return answerReading(new Request(url, { headers }), url.pathname.slice(new URL(BASE).pathname.length).split("/"));
};

/** An answer in JSON, with its status. */
export async function read<T = Record<string, unknown>[]>(path: string): Promise<{ status: number; body: T }> {
  const answer = await ask(path);
  return { status: answer.status, body: (await answer.json()) as T };
}

export async function post(fields: Record<string, string>, { path = "v2/requests.json", headers = {} }: { path?: string; headers?: Record<string, string> } = {}) {
  const url = new URL(path, BASE);
  const request = new Request(url, { method: "POST", body: new URLSearchParams(fields), headers });
  const answer = await answerPosting(request, url.pathname.slice(new URL(BASE).pathname.length).split("/"));
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown>[] };
}

/** A key for an application with this name. */
export async function keyFor(city: TwoAgencies, name: string): Promise<string> {
  const made = await makeKey(city.admin, name);
  if (!made.ok) throw new Error("a key was expected");
  return made.value.secret;
}

export const report = { service_code: "pengaduan", description: "Lampu jalan mati di gang mawar sejak Senin", address_string: "Jalan Mawar, Medan" };

/** Shows a case of Dinas Pertamanan in these words; the public number. */
export async function show(city: TwoAgencies, caseId: number, answer: string | null = null): Promise<number> {
  const shown = await publishCase(city.pertamanan.operator, caseId, { title: "Lampu jalan mati", question: "Lampu mati, hubungi [nomor]", answer });
  if (!shown.ok) throw new Error(shown.issues[0]?.message);
  return shown.value.id;
}
