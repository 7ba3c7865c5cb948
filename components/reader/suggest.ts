/** `href` leads straight to a page; without it, `text` is what to search for. `from` says whose page it is. */
type Suggestion = { text: string; href?: string; from?: string };

/** Typing pauses this long before the server is asked. */
const PAUSE = 150;
const SHORTEST = 3;

/** The list under a search field: a combobox with list autocompletion (WAI-ARIA APG). The form works the same without it. */
export function suggestWhenUsed(): void {
  document.querySelectorAll<HTMLInputElement>("input[data-saran]").forEach((field) => {
    const start = () => {
      field.removeEventListener("focus", start);
      suggest(field);
    };
    field.addEventListener("focus", start);
    // Typed or focused before the script was there.
    if (document.activeElement === field) start();
  });
}

function suggest(field: HTMLInputElement): void {
  const list = addList(field);
  const told = Object.assign(document.createElement("span"), { className: "sr" });
  told.setAttribute("role", "status");
  list.after(told);
  let shown: Suggestion[] = [];
  let at = -1;
  const show = (found: Suggestion[], place = -1) => {
    [shown, at] = [found, place];
    fill(list, shown, at, choose);
    told.textContent = shown.length > 0 ? `${shown.length} saran` : "";
    field.setAttribute("aria-expanded", String(shown.length > 0));
    if (at >= 0) field.setAttribute("aria-activedescendant", `${list.id}-${at}`);
    else field.removeAttribute("aria-activedescendant");
  };
  const choose = ({ text, href }: Suggestion) => {
    show([]);
    if (href) return location.assign(href);
    field.value = text;
    field.form?.requestSubmit();
  };
  askWhenTyped(field, show);
  field.addEventListener("keydown", (event) => {
    if (shown.length === 0 || event.isComposing) return;
    const chosen = shown[at];
    const places = shown.length + 1;
    if (event.key === "ArrowDown") show(shown, ((at + 2) % places) - 1);
    else if (event.key === "ArrowUp") show(shown, ((at + places) % places) - 1);
    else if (event.key === "Escape") show([]);
    else if (event.key === "Enter" && chosen) choose(chosen);
    else return;
    event.preventDefault();
  });
}

function addList(field: HTMLInputElement): HTMLUListElement {
  const list = Object.assign(document.createElement("ul"), { className: "saran", id: `${field.id}-saran`, hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Saran");
  // The field keeps the focus while a suggestion is pressed.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  field.after(list);
  const told = { autocomplete: "off", role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
  for (const [name, value] of Object.entries(told)) field.setAttribute(name, value);
  return list;
}

function fill(list: HTMLUListElement, shown: Suggestion[], at: number, choose: (one: Suggestion) => void): void {
  list.hidden = shown.length === 0;
  list.replaceChildren(...shown.map((one, place) => {
    const row = Object.assign(document.createElement("li"), { id: `${list.id}-${place}`, textContent: one.text });
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", String(place === at));
    if (one.from) row.append(Object.assign(document.createElement("small"), { textContent: one.from }));
    row.addEventListener("click", () => choose(one));
    return row;
  }));
}

/** Asks when typing pauses; what was asked before and comes late is dropped. */
function askWhenTyped(field: HTMLInputElement, show: (found: Suggestion[]) => void): void {
  let timer = 0;
  let asking: AbortController | undefined;
  const stop = () => {
    clearTimeout(timer);
    asking?.abort();
  };
  const typed = () => {
    stop();
    const asked = (asking = new AbortController());
    timer = window.setTimeout(() => {
      fetchSuggestions(field, asked.signal).then((found) => { if (!asked.signal.aborted) show(found); }, () => undefined);
    }, PAUSE);
  };
  field.addEventListener("input", typed);
  field.addEventListener("blur", () => {
    stop();
    show([]);
  });
  if (field.value !== field.defaultValue) typed();
}

/** What the server suggests for an unfinished question (lib/search/suggestions.ts); nothing when it can't. */
async function fetchSuggestions(field: HTMLInputElement, signal: AbortSignal): Promise<Suggestion[]> {
  if (field.value.trim().length < SHORTEST || !field.dataset.saran) return [];
  const answer = await fetch(`${field.dataset.saran}?${new URLSearchParams({ q: field.value }).toString()}`, { signal });
  return answer.ok ? (await answer.json() as Suggestion[]) : [];
}
