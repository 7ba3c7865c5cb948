"use client";

import { createContext, type FocusEvent, type KeyboardEvent, type ReactNode, use, useState } from "react";

const TOOLS = "button, select";

/** Which tool of a row the Tab key stops at; the arrow keys move along the others (WAI-ARIA APG, toolbar). */
const Stop = createContext<string | null>(null);
export const useTabStop = (name: string): 0 | -1 => (use(Stop) === name ? 0 : -1);

type RowProps = { label: string; first: string; className?: string; children: ReactNode; /** Where Escape leads. */ leave: () => void };

/** A row of tools; `first` names the one where the Tab key arrives until another was used. */
export function ToolRow({ label, first, className = "", leave, children }: RowProps) {
  const [stop, setStop] = useState(first);
  const remember = (event: FocusEvent) => {
    const name = event.target.getAttribute("data-tool");
    if (name) setStop(name);
  };
  return (
    <Stop value={stop}>
      <div className={`tb ${className}`} role="toolbar" aria-label={label} onFocus={remember} onKeyDown={(event) => alongTools(event, leave)}>{children}</div>
    </Stop>
  );
}

function alongTools(event: KeyboardEvent<HTMLDivElement>, leave: () => void): void {
  if (event.key === "Escape") return leave();
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>(TOOLS)];
  const place = tools.findIndex((tool) => tool === document.activeElement);
  const next = { ArrowRight: (place + 1) % tools.length, ArrowLeft: (place - 1 + tools.length) % tools.length, Home: 0, End: tools.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  tools[next]?.focus();
}

type ToolProps = { label: string; keys?: string; pressed?: boolean; disabled?: boolean; /** Stands beside the sign. */ words?: string; run: () => void; children: ReactNode };

export function Tool({ label, keys, pressed, disabled, words, run, children }: ToolProps) {
  const name = keys ? `${label}, ${keys}` : label;
  return (
    // The text keeps its selection: the pointer must not take the focus away before the click.
    <button type="button" className={`btn sm quiet${words ? "" : " ico"}`} data-tool={label} tabIndex={useTabStop(label)} aria-label={name} title={name} aria-pressed={pressed} aria-disabled={disabled || undefined}
      onMouseDown={(event) => event.preventDefault()} onClick={() => { if (!disabled) run(); }}>{children}{words}</button>
  );
}

/** From the text to its tools, by keyboard. */
export function focusTools(): boolean {
  const tool = document.querySelector<HTMLElement>("[role=toolbar] [data-tool][tabindex='0']");
  tool?.focus();
  return tool !== null;
}
