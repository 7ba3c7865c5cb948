import "server-only";
import { media } from "@/lib/media/schema";
import { plainLook, type SiteLook } from "./look";
import { siteLooks } from "./schema";

/** Columns of a statement that joins `site_looks` and its header's `media`; read them with `lookOf`. */
export const lookColumns = {
  headerAlt: siteLooks.headerAlt, menu: siteLooks.menu, hidden: siteLooks.hidden, links: siteLooks.links, latitude: siteLooks.latitude, longitude: siteLooks.longitude,
  headerId: media.id, width: media.width, height: media.height, widths: media.widths, focusX: media.focusX, focusY: media.focusY,
};
type Columns = {
  headerAlt: string; menu: string[] | null; hidden: string[]; links: string[]; latitude: number | null; longitude: number | null;
  headerId: string | null; width: number | null; height: number | null; widths: number[] | null; focusX: number | null; focusY: number | null;
};

export function lookOf(row: { [Name in keyof Columns]: Columns[Name] | null } | null): SiteLook {
  if (!row) return plainLook;
  const { headerId, width, height, widths, focusX, focusY, headerAlt, latitude, longitude, menu, hidden, links } = row;
  return {
    header: headerId && width && height && widths ? { id: headerId, width, height, widths, focusX: focusX ?? 50, focusY: focusY ?? 50, alt: headerAlt ?? "" } : null,
    menu, hidden: hidden ?? [], links: links ?? [], place: latitude !== null && longitude !== null ? { latitude, longitude } : null,
  };
}
