import type { TopService } from "@/lib/tenants/schema";
import type { Duty, ExampleAgency } from "../types";
import { topicsOf } from "./topics";

type Given = Pick<ExampleAgency, "slug" | "name" | "shortName" | "kind" | "smsCodes"> & Partial<ExampleAgency>;

/** One agency with everything not given left empty; the address is prepared, the site is not. */
export function agency(given: Given): ExampleAgency {
  return {
    parentSlug: null, code: null, aliases: [], tagline: null, address: null, phone: null, hours: null,
    headName: null, headTitle: null, lead: "hijau", site: "none", duties: [], topics: topicsOf(given), services: [], ...given,
  };
}

/** Duties from three lists, each phrase parted by "; ": surely theirs, mostly theirs, sometimes theirs. */
export function duties(surely: string, mostly = "", sometimes = ""): Duty[] {
  return [...weighted(surely, 3), ...weighted(mostly, 2), ...weighted(sometimes, 1)];
}

function weighted(list: string, weight: Duty["weight"]): Duty[] {
  return list.split("; ").map((phrase) => phrase.trim()).filter(Boolean).map((phrase) => ({ phrase, weight }));
}

/** Services from lines of [icon, title, note]. */
export function services(...lines: [icon: string, title: string, note: string][]): TopService[] {
  return lines.map(([icon, title, note]) => ({ icon, title, note }));
}

/** Office hours most agencies keep. */
export const officeHours = "Senin–Kamis 08.00–16.15, Jumat 08.00–16.30";
