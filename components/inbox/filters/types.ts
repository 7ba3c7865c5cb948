import type { FormAction } from "@/lib/forms/outcome";

/** A filter as it stands in the address. */
export type FilterParts = { kotak: string; saring: string; q: string };
export type KeptFilter = { id: string; name: string; href: string; on: boolean; mine: boolean; /** One's own, or shared by somebody who has left. */ removable: boolean; /** Who shares it, where that is somebody else. */ by?: string; shared: boolean; parts: FilterParts };

export type FilterActions = {
  /** Takes `name`, `shared` ("ya"), `kotak`, `saring`, `q`. */
  save: FormAction;
  /** Takes `filterId`, `name`. */
  rename: FormAction;
  /** Takes `filterId`. */
  remove: FormAction;
};
