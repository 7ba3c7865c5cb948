/** An element with its properties, attributes (those with a dash, and `role`) and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, given: Record<string, string>, ...children: (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function press(words: string, look: string, then: () => void): HTMLButtonElement {
  const button = make("button", { type: "button", class: look }, words);
  button.addEventListener("click", then);
  return button;
}

const HOW = "Geser peta sampai tanda silang tepat di tempatnya. Dengan papan ketik: tombol panah menggeser, + dan − memperbesar dan memperkecil, Enter memilih, Esc menutup.";

export type Panel = { whole: HTMLElement; canvas: HTMLElement; tell: (words: string) => void };

/** The map's frame with the cross in its middle, how it is used, and the line that tells where it stands. */
export function makePanel(city: string, buttons: HTMLButtonElement[]): Panel {
  const canvas = make("div", { class: "map", tabindex: "0", role: "application", "aria-label": `Peta ${city}`, "aria-describedby": "titik-cara" });
  const told = make("p", { class: "help", role: "status" });
  const whole = make("div", { class: "point", role: "group", "aria-label": "Tunjuk tempatnya di peta" },
    make("p", { class: "help", id: "titik-cara" }, HOW),
    make("div", { class: "point-frame" }, canvas, make("span", { class: "cross", "aria-hidden": "true" })),
    told, make("div", { class: "point-acts" }, ...buttons));
  return { whole, canvas, tell: (words) => { told.textContent = words; } };
}
