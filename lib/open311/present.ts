import { publicStatusWords } from "@/lib/cases/status-words";
import { city } from "@/lib/city";
import type { OpenRequest } from "./queries";
import { codesByKind, serviceOf } from "./services";
import type { Value } from "./write";

/** GeoReport v2: free text limited to 4,000 characters. */
const MOST_LETTERS = 4_000;

/** A case as Open311 calls it. What isn't known or isn't for everybody is null: we publish no points on a map and no pictures. */
export function presentRequest(row: OpenRequest): Value {
  const code = codesByKind[row.kind];
  return {
    service_request_id: String(row.id), status: row.status === "closed" ? "closed" : "open", status_notes: notesOf(row),
    service_name: serviceOf(code)?.name ?? code, service_code: code, description: cut(`${row.title}\n\n${row.question}`), agency_responsible: row.agency, service_notice: null,
    requested_datetime: moment(row.openedAt), updated_datetime: moment(updatedAt(row)), expected_datetime: ["new", "open", "waiting"].includes(row.status) ? moment(row.dueAt) : null,
    address: row.place === null ? null : [row.place, row.district, city.fullName()].filter((name) => name !== null).join(", "),
    address_id: row.placeId === null ? null : String(row.placeId), zipcode: null, lat: null, long: null, media_url: null,
  };
}

/** "Sudah dijawab. Dinas Pertamanan: Lampu sudah menyala." */
function notesOf({ status, answer, answerBy }: OpenRequest): string {
  const words = publicStatusWords[status];
  return answer === null ? words : cut(`${words}. ${answerBy === null ? "" : `${answerBy}: `}${answer}`);
}

/** For a closed one the day it was closed, as the specification wants. */
function updatedAt({ status, openedAt, answeredAt, closedAt, publishedAt }: OpenRequest): Date {
  if (status === "closed" && closedAt) return closedAt;
  return new Date(Math.max(...[openedAt, answeredAt, publishedAt].map((at) => at?.getTime() ?? 0)));
}

/** Whole seconds, in UTC. */
const moment = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, "Z");

function cut(text: string): string {
  const letters = [...text];
  return letters.length <= MOST_LETTERS ? text : `${letters.slice(0, MOST_LETTERS - 1).join("")}…`;
}
