"use client";

import { type KeyboardEvent, useMemo, useState } from "react";
import { Field, type FieldFrame, describedBy } from "./field";
import { type Choice } from "./choice-field";
import { useField } from "./form-context";
import { matching } from "./matching";

export type PickerFieldProps = FieldFrame & {
  choices: Choice[];
  placeholder?: string;
  /** Value chosen at first. */
  defaultValue?: string;
  onPick?: (choice: Choice) => void;
};

const SHOWN = 8;

/** In a dialog the list takes room: it may go only after the press that took the focus, or the pressed button moves away. */
function afterPress(run: () => void): void {
  if (document.querySelector(":active")) window.addEventListener("pointerup", () => setTimeout(run), { once: true });
  else run();
}

/** Chooses one of many by typing a part of its name; the form gets the chosen value. */
export function PickerField({ name, label, help, optional, choices, placeholder, defaultValue, onPick }: PickerFieldProps) {
  const field = useField(name, defaultValue);
  const before = choices.find((choice) => choice.value === field.value);
  const [typed, setTyped] = useState(before?.label ?? "");
  const [chosen, setChosen] = useState(before?.value ?? "");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useMemo(() => matching(choices, typed).slice(0, SHOWN), [choices, typed]);
  const pick = (choice: Choice) => {
    setTyped(choice.label);
    setChosen(choice.value);
    setOpen(false);
    onPick?.(choice);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const choice = found[active];
    if (step !== 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + found.length) % Math.max(found.length, 1));
    } else if (event.key === "Enter" && open && choice) {
      event.preventDefault();
      pick(choice);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <Field id={field.id} label={label} help={help} optional={optional} issue={field.issue}>
      <div className="pick">
        <input type="hidden" name={name} value={chosen} />
        <input
          {...describedBy(field.id, help, field.issue)}
          className="in" id={field.id} type="text" role="combobox" autoComplete="off"
          aria-expanded={open && found.length > 0} aria-controls={`${field.id}-pilihan`} aria-autocomplete="list"
          aria-activedescendant={open && found[active] ? `${field.id}-${active}` : undefined}
          placeholder={placeholder} value={typed} onKeyDown={onKeyDown}
          onFocus={() => setOpen(true)} onBlur={() => afterPress(() => setOpen(false))}
          onChange={(event) => { setTyped(event.target.value); setChosen(""); setActive(0); setOpen(true); }}
        />
        <div className="opts" role="listbox" id={`${field.id}-pilihan`} aria-label={label} hidden={!open}>
          {found.map((choice, index) => (
            // Pressing must not take the focus away before the click is counted.
            <div key={choice.value} id={`${field.id}-${index}`} className="opt-row" role="option" aria-selected={index === active} onPointerDown={(event) => event.preventDefault()} onClick={() => pick(choice)}>
              <span>{choice.label}</span>
              {choice.hint && <small className="end">{choice.hint}</small>}
            </div>
          ))}
          {found.length === 0 && <p className="none" role="option" aria-selected={false}>Tidak ada yang cocok. Coba kata lain.</p>}
        </div>
      </div>
    </Field>
  );
}
