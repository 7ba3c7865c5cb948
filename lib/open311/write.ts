import { escapeText } from "@/lib/found/xml";

/** What an answer holds: written as JSON or as XML by the Spark Convention, which leaves the root's name out of JSON. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };
export type Format = "json" | "xml";

export const CONTENT_TYPES: Record<Format, string> = { json: "application/json", xml: "text/xml" };

/** How the specification calls one of several. */
const ONE_OF: Record<string, string> = {
  services: "service", attributes: "attribute", values: "value", service_requests: "request", errors: "error", endpoints: "endpoint", formats: "format",
};

/** `root` names the outermost element, in XML alone. */
export function writeAs(format: Format, root: string, value: Value): string {
  return format === "json" ? JSON.stringify(value) : `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, value)}\n`;
}

function element(name: string, value: Value): string {
  const inside = contentOf(name, value);
  return inside === "" ? `<${name}/>` : `<${name}>${inside}</${name}>`;
}

function contentOf(name: string, value: Value): string {
  if (value === null) return "";
  if (typeof value !== "object") return escapeText(String(value));
  if (isList(value)) return value.map((one) => element(ONE_OF[name] ?? "item", one)).join("");
  return Object.entries(value).map(([inner, one]) => element(inner, one)).join("");
}

const isList = (value: object): value is readonly Value[] => Array.isArray(value);
