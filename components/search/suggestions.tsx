"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { fetchSuggestions, type Suggestion } from "./fetch-suggestions";

/** Typing pauses this long before the server is asked. */
const PAUSE = 150;

type Props = { field: RefObject<HTMLInputElement | null>; id: string; source: string };
type Shown = { list: Suggestion[]; at: number };
const NOTHING: Shown = { list: [], at: -1 };

/** The list under a search field: a combobox with list autocompletion (WAI-ARIA APG). The form works the same without it. */
export default function Suggestions({ field, id, source }: Props) {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const listId = `${id}-saran`;
  useSuggestions(field, source, setShown);
  useComboboxRole(field, listId, shown);
  const choose = useChoice(field, setShown);
  useKeys(field, shown, setShown, choose);
  return (
    <>
      <ul className="saran" id={listId} role="listbox" aria-label="Saran" hidden={shown.list.length === 0} onMouseDown={(event) => event.preventDefault()}>
        {shown.list.map((one, place) => (
          <li key={one.href ?? one.text} id={`${listId}-${place}`} role="option" aria-selected={place === shown.at} onClick={() => choose(one)}>
            {one.text}{one.from ? <small>{one.from}</small> : null}
          </li>
        ))}
      </ul>
      <span className="sr" role="status">{shown.list.length > 0 ? `${shown.list.length} saran` : ""}</span>
    </>
  );
}

/** Asks when typing pauses; what was asked before and comes late is dropped. */
function useSuggestions(field: Props["field"], source: string, show: (shown: Shown) => void): void {
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asking: AbortController | undefined;
    const stop = () => {
      clearTimeout(timer);
      asking?.abort();
    };
    const typed = () => {
      stop();
      const asked = (asking = new AbortController());
      timer = setTimeout(() => {
        fetchSuggestions(source, input.value, asked.signal).then((list) => {
          if (!asked.signal.aborted) show({ list, at: -1 });
        }, () => undefined);
      }, PAUSE);
    };
    const left = () => {
      stop();
      show(NOTHING);
    };
    input.addEventListener("input", typed);
    input.addEventListener("blur", left);
    if (input.value !== input.defaultValue) typed();
    return () => {
      stop();
      input.removeEventListener("input", typed);
      input.removeEventListener("blur", left);
    };
  }, [field, source, show]);
}

/** The field becomes a combobox only where there is something to list. */
function useComboboxRole(field: Props["field"], listId: string, { list, at }: Shown): void {
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    const told = { autocomplete: "off", role: "combobox", "aria-autocomplete": "list", "aria-controls": listId, "aria-expanded": String(list.length > 0) };
    for (const [name, value] of Object.entries(told)) input.setAttribute(name, value);
    if (at >= 0) input.setAttribute("aria-activedescendant", `${listId}-${at}`);
    else input.removeAttribute("aria-activedescendant");
  }, [field, listId, list, at]);
}

/** Words fill the field and search; a page is opened. */
function useChoice(field: Props["field"], show: (shown: Shown) => void): (chosen: Suggestion) => void {
  return ({ text, href }) => {
    show(NOTHING);
    const input = field.current;
    if (href) location.assign(href);
    else if (input) {
      input.value = text;
      input.form?.requestSubmit();
    }
  };
}

/** Arrows walk through the list and out of it again, Enter takes, Escape closes. */
function useKeys(field: Props["field"], shown: Shown, show: (shown: Shown) => void, choose: (chosen: Suggestion) => void): void {
  const latest = useRef({ shown, choose });
  useEffect(() => {
    latest.current = { shown, choose };
  });
  useEffect(() => {
    const input = field.current;
    const pressed = (event: KeyboardEvent) => {
      const { shown: { list, at }, choose: take } = latest.current;
      if (list.length === 0 || event.isComposing) return;
      const chosen = list[at];
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        const places = list.length + 1;
        show({ list, at: ((at + 1 + (event.key === "ArrowDown" ? 1 : places - 1)) % places) - 1 });
      } else if (event.key === "Escape") show(NOTHING);
      else if (event.key === "Enter" && chosen) take(chosen);
      else return;
      event.preventDefault();
    };
    input?.addEventListener("keydown", pressed);
    return () => input?.removeEventListener("keydown", pressed);
  }, [field, show]);
}
