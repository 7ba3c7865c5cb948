import type { Choice } from "@/components/fields/choice-field";
import { roleWords } from "@/lib/accounts/roles";
import type { AuditRow as Audit } from "@/lib/audit/queries";
import { actionWords, sayAction, sayGateway, saySubject, subjectWords } from "@/lib/audit/words";
import type { AuditRow } from "./audit-list";
import { sayNumber } from "@/components/imports/number";
import { moment, upper } from "./present";

const MACHINES: Record<string, string> = { job: "Sistem", gateway: "Gerbang SMS", door: "Pintu masuk", follower: "Warga", site: "Situs", portal: "Portal" };

/** Rows from before a gateway had words for people: "gateway kannel". */
const OLD_GATEWAY = /^gateway (.+)$/;

export function actorOf({ actorName, scope }: Pick<Audit, "actorName" | "scope">): string {
  if (actorName === scope) return MACHINES[scope] ?? actorName;
  const gateway = scope === "gateway" ? OLD_GATEWAY.exec(actorName)?.[1] : undefined;
  return gateway === undefined ? actorName : sayGateway(gateway);
}

export function subjectOf({ subject, subjectId, subjectName }: Audit): string {
  const named = subjectName ?? (subject === "case" ? "" : subject === "list" ? subjectId : `nomor ${subjectId}`);
  return `${saySubject(subject)} ${named}`.trim();
}

export function auditRow(row: Audit, now: Date): AuditRow {
  return {
    id: String(row.id), at: moment(row.at, now), actor: actorOf(row), action: sayAction(row.action), detail: detailOf(row.data),
    subject: { words: subjectOf(row), href: hrefOf(row) }, agency: row.tenant ? { name: row.tenant.name, href: `/admin/instansi/${row.tenant.slug}` } : undefined,
  };
}

function hrefOf({ subject, subjectId, tenant }: Audit): string | undefined {
  if (subject === "account") return `/admin/akun/${subjectId}`;
  return subject === "tenant" && tenant ? `/admin/instansi/${tenant.slug}` : undefined;
}

/** The few facts of a change that a person can read at a glance. */
export function detailOf(data: Record<string, unknown>): string | undefined {
  const { from, to, role, reason, onBehalf, slug, title, filter, numbers } = data;
  const words = [
    isRole(role) ? roleWords[role] : "",
    hasSlug(from) && hasSlug(to) && from.slug !== to.slug ? `${from.slug} menjadi ${to.slug}` : typeof title === "string" ? title : typeof slug === "string" ? slug : "",
    typeof reason === "string" ? reason : "",
    typeof numbers === "number" ? `${sayNumber(numbers)} nomor` : "",
    onBehalf === true ? "atas nama instansi" : "",
    isFilter(filter) ? Object.entries(filter).map(([name, value]) => `${name} ${value}`).join(", ") : "",
  ].filter(Boolean);
  return words.length > 0 ? words.join(", ") : undefined;
}

const isRole = (value: unknown): value is keyof typeof roleWords => typeof value === "string" && value in roleWords;

const hasSlug = (value: unknown): value is { slug: string } => typeof value === "object" && value !== null && "slug" in value && typeof value.slug === "string";

const isFilter = (value: unknown): value is Record<string, string> => typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");

export const auditActions: Choice[] = Object.entries(actionWords).map(([value, label]) => ({ value, label }));
export const auditKinds: Choice[] = Object.entries(subjectWords).map(([value, label]) => ({ value, label: upper(label) }));
