import type { CityView } from "@/components/layout/citizen/city";
import { Note } from "@/components/ui/notice";
import type { AgencyView } from "./view";

/** Another agency of the same name, such as the second Sei Mati. */
export type Namesake = { name: string; href: string } | null;

/** Which of two agencies of one name this is, and the way to the other. */
export function NamesakeNote({ city, agency, namesake }: { city: CityView; agency: AgencyView; namesake: Namesake }) {
  if (!namesake || !agency.parent) return null;
  return (
    <Note>
      <b>Ada dua {agency.name} di {city.name}.</b> Yang ini di {agency.parent.name}. Mencari yang
      lain? <a href={namesake.href}>{namesake.name}</a>.
    </Note>
  );
}
