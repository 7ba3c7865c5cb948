import "server-only";
import type { Operator } from "@/lib/access/keys";
import type { SiteLook } from "@/lib/identity/look";
import { findOwnLook } from "@/lib/identity/queries";
import type { Carried } from "./carried";
import type { PackedHeader } from "./format";

type PackedLook = Omit<SiteLook, "header"> & { header: PackedHeader | null };

/** How the agency's site looks; the header picture goes into the pack as every other, and stays away when its bytes are gone. */
export async function packLook(operator: Operator, carried: Carried): Promise<PackedLook> {
  const { header, menu, hidden, links, place } = (await findOwnLook(operator)).look;
  const [picture] = header ? await carried.picturesOf([header.id]) : [];
  return { header: picture && header ? { ...picture, alt: header.alt } : null, menu, hidden, links, place };
}
