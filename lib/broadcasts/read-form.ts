import { typedValues } from "@/lib/forms/outcome";

/** A form's fields, with what may be ticked several times as lists; narrower than the whole city only where that was chosen. */
export function readForm(data: FormData): Record<string, unknown> {
  const values = typedValues(data);
  const places = values.where === "wards" ? data.getAll("placeIds") : [];
  return { ...values, agencyIds: data.getAll("agencyIds"), placeIds: places, groupIds: data.getAll("groupIds") };
}
