import { type KeyboardEvent, useState } from "react";
import { matching } from "@/components/fields/matching";
import type { TemplateKind } from "@/lib/cases/templates/kind";
import type { MenuTemplate, TemplateMenu } from "@/lib/cases/templates/menu";
import { fillTemplate } from "@/lib/cases/templates/variables";

/** A template that somebody takes: its text, filled. */
export type Picked = { text: string; name: string; kind: TemplateKind };

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

const sorted = (templates: readonly MenuTemplate[], typed: string): MenuTemplate[] =>
  matching(templates.map((one) => ({ ...one, label: one.name, hint: one.text })), typed).sort((a, b) => Number(b.own) - Number(a.own));

/** Which templates are shown, and which of them is looked at. Arrow keys and Enter. */
export function useTemplateChoice(menu: TemplateMenu, onPick: (picked: Picked) => void) {
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const found = sorted(menu.templates, typed);
  const at = Math.min(active, found.length - 1);
  const chosen = found[at];
  const filled = chosen ? fillTemplate(chosen.text, menu.values) : "";
  const pick = () => { if (chosen) onPick({ text: filled, name: chosen.name, kind: chosen.kind }); };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step && found.length > 0) setActive((at + step + found.length) % found.length);
    else if (event.key === "Enter") pick();
    else if (!step) return;
    event.preventDefault();
  };
  const search = (words: string) => { setTyped(words); setActive(0); };
  return { typed, search, found, chosen, filled, choose: setActive, pick, onKeyDown };
}

export type TemplateChoice = ReturnType<typeof useTemplateChoice>;
