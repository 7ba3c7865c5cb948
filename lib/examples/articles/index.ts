import type { ExampleArticle } from "../types";
import { kominfoArticles } from "./kominfo";
import { oldSiteArticles } from "./old-sites";
import { papersHealthArticles } from "./papers-health";
import { kecamatanArticles } from "./places";
import { safetyArticles } from "./safety";
import { schoolHospitalArticles } from "./school-hospital";
import { streetArticles } from "./streets";
import { wardArticles } from "./wards";
import { worksArticles } from "./works";

/**
 * News and announcements of all sites that ever published, each agency's newest first. The newest of `kominfo`
 * tells of the website training of 28 January 2015. Everything but that training is invented.
 */
export function exampleArticles(): ExampleArticle[] {
  return [
    ...kominfoArticles, ...worksArticles, ...streetArticles, ...safetyArticles, ...papersHealthArticles,
    ...schoolHospitalArticles, ...kecamatanArticles, ...wardArticles, ...oldSiteArticles,
  ];
}
