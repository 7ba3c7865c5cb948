import { FilePicker } from "@/components/files/file-picker";
import { describedBy, IssueLine } from "@/components/fields/field";
import type { KindFieldProps } from "./kind-field-props";

/** Files to download, each chosen among the agency's own or brought in now, and room for one more. */
export function FilesField({ id, spec, needed, value, issue, most, change }: KindFieldProps & { most: number }) {
  const chosen = Array.isArray(value) ? value : [];
  const places = chosen.length < most ? [...chosen, ""] : chosen;
  const put = (place: number, file: string) => change(chosen.with(Math.min(place, chosen.length - 1), file).filter(Boolean));
  return (
    <fieldset className="field">
      <legend>{spec.label}{!needed && <span className="opt"> (boleh kosong)</span>}</legend>
      <p className="help" id={`${id}-bantuan`}>{spec.help}</p>
      {places.map((file, place) => (
        <FilePicker key={`${place} ${file}`} id={place === 0 ? id : `${id}-${place}`} value={file} change={(next) => (file === "" ? change([...chosen, next].filter(Boolean)) : put(place, next))} {...describedBy(id, spec.help, issue)} />
      ))}
      <IssueLine id={id} issue={issue} />
    </fieldset>
  );
}
