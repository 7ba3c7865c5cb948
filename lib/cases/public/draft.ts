import { displayText } from "@/lib/sms/text";
import { titleOf } from "../read-text";
import { findPersonal, redact } from "./redact";

type Said = { direction: "in" | "out"; kind: string; body: string; state: string | null };
type Shown = { title: string; question: string; answer: string | null } | null;

/** The original in pieces, those that tell who or where somebody is marked. */
export type Marked = { text: string; kind: string | null }[];
export type PublishDraft = { original: Marked; originalAnswer: string | null; title: string; question: string; answer: string };

/** What a person begins with: what is shown already, else the citizen's words with suggestions covered, beside the original. */
export function draftOf(messages: readonly Said[], shown: Shown): PublishDraft {
  const original = messages.filter(({ direction, kind }) => direction === "in" && kind === "citizen").map(({ body }) => displayText(body)).join("\n\n");
  const answer = messages.findLast(({ kind, state }) => kind === "answer" && state !== "cancelled")?.body ?? null;
  return {
    original: markedOf(original), originalAnswer: answer, title: shown?.title ?? titleOf(redact(original)), question: shown?.question ?? redact(original),
    answer: shown ? (shown.answer ?? "") : answer === null ? "" : redact(answer),
  };
}

function markedOf(text: string): Marked {
  const pieces: Marked = [];
  let at = 0;
  for (const { start, end, kind } of findPersonal(text)) {
    pieces.push({ text: text.slice(at, start), kind: null }, { text: text.slice(start, end), kind });
    at = end;
  }
  return [...pieces, { text: text.slice(at), kind: null }].filter((piece) => piece.text !== "");
}
