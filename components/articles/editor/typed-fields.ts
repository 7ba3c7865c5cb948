import type { Fields } from "@/lib/articles/field-spec";

/** What stands in the fields on screen, where it isn't what the page was made with; null when nothing was typed. */
export function typedFields(box: HTMLElement, fields: Fields): Fields | null {
  const typed: Fields = {};
  for (const control of box.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[data-field]")) {
    const name = control.dataset.field ?? "";
    if (control.type === "checkbox") typed[name] = "checked" in control && control.checked;
    else if (control.type !== "radio") typed[name] = control.closest(".lines") ? [typed[name] ?? [], control.value].flat().map(String) : control.value;
    else if ("checked" in control && control.checked) typed[name] = control.value;
  }
  const asText = (value: Fields[string] | undefined): string => [value ?? ""].flat().filter((line) => line !== "" && line !== false).join("\n");
  const changed = Object.entries(typed).filter(([name, value]) => asText(value) !== asText(fields[name]));
  return changed.length > 0 ? { ...fields, ...Object.fromEntries(changed) } : null;
}
