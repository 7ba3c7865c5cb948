import type { ArticleContent } from "./checks";
import type { Fields, FieldSpecs } from "./field-spec";
import { rulesOf } from "./kind-rules";
import { kindWords } from "./kinds";
import type { RichText, RichTextNode } from "./rich-text";
import { compare, type Part, wordChanges } from "./sequence";
import { sameContent } from "./same-content";

export type { Part } from "./sequence";
/** One line that differs; `label` says what it is where that isn't a plain paragraph. */
export type ChangedLine = { label: string; parts: Part[] };
export type Change = { field: string; lines: ChangedLine[] };

/** What a person would notice between two versions, field by field, in their reading order; empty when nothing. */
export function differenceOf(before: ArticleContent, after: ArticleContent): Change[] {
  const { words } = rulesOf[after.kind];
  const text = words.body ?? "Isi";
  const changes = [
    change("Jenis", plain(kindWords[before.kind], kindWords[after.kind])),
    change(words.title.word, plain(before.title, after.title)),
    change(words.summary.word, plain(before.summary, after.summary)),
    change("Gambar utama", before.coverId === after.coverId ? [] : [{ label: "", parts: [{ kind: "same", text: coverWords(before.coverId, after.coverId) }] }]),
    change("Teks pengganti gambar utama", plain(before.coverAlt, after.coverAlt)),
    change("Keterangan gambar utama", plain(before.coverCaption, after.coverCaption)),
    ...fieldChanges(before, after),
    change(text, bodyLines(before.body, after.body)),
  ].filter(({ lines }) => lines.length > 0);
  const unseen = changes.length === 0 && !sameContent(before, after);
  return unseen ? [{ field: text, lines: [{ label: "", parts: [{ kind: "same", text: "Hanya huruf tebal, huruf miring, tautan, atau susunannya yang berubah." }] }] }] : changes;
}

/** The kind's own fields, each under the name it has in the form. */
function fieldChanges(before: ArticleContent, after: ArticleContent): Change[] {
  return Object.entries(rulesOf[after.kind].specs).map(([name, spec]) => change(spec.label, spec.look === "files" ? filesLines(before.fields[name], after.fields[name]) : plain(fieldText(spec, before.fields[name]), fieldText(spec, after.fields[name]))));
}

/** Ids tell nobody anything: how many there are now, where they aren't the same. */
function filesLines(before: Fields[string] | undefined, after: Fields[string] | undefined): ChangedLine[] {
  const [gone, come] = [[before ?? []].flat(), [after ?? []].flat()];
  if (gone.join() === come.join()) return [];
  return [{ label: "", parts: [{ kind: "same", text: `${come.length} berkas, sebelumnya ${gone.length}.` }] }];
}

/** As the form shows it: a choice by its label, a moment without the T between day and hour. */
function fieldText(spec: FieldSpecs[string], value: Fields[string] | undefined): string {
  if (value === undefined || typeof value === "boolean") return value ? "Ya" : "";
  if (spec.look === "choice") return spec.choices.find((choice) => choice.value === value)?.label ?? "";
  return spec.look === "moment" ? String(value).replace("T", " ") : [value].flat().join("\n");
}

const change = (field: string, lines: ChangedLine[]): Change => ({ field, lines });

const plain = (before: string, after: string): ChangedLine[] => (before === after ? [] : [{ label: "", parts: wordChanges(before, after) }]);

const coverWords = (before: string | null, after: string | null): string => (before === null ? "Dimasukkan." : after === null ? "Dihapus." : "Diganti.");

type Entry = { label: string; text: string };

/** Lines that left or came; a line that was reworded is one, with its words compared. */
function bodyLines(before: RichText, after: RichText): ChangedLine[] {
  const steps = compare(entriesOf(before), entriesOf(after), (a, b) => a.label === b.label && a.text === b.text);
  const lines: ChangedLine[] = [];
  for (let at = 0; at < steps.length;) {
    const run = steps.slice(at, nextSame(steps, at));
    const [gone, come] = [itemsOf(run, "removed"), itemsOf(run, "added")];
    for (let place = 0; place < Math.max(gone.length, come.length); place += 1) lines.push(...pairLines(gone[place], come[place]));
    at += Math.max(1, run.length);
  }
  return lines;
}

type Step = { kind: Part["kind"]; item: Entry };

function nextSame(steps: Step[], from: number): number {
  const next = steps.findIndex((step, place) => place >= from && step.kind === "same");
  return next < 0 ? steps.length : next;
}

const itemsOf = (steps: Step[], kind: Part["kind"]): Entry[] => steps.filter((step) => step.kind === kind).map((step) => step.item);

function pairLines(gone: Entry | undefined, come: Entry | undefined): ChangedLine[] {
  if (gone && come && gone.label === come.label) {
    const parts = wordChanges(gone.text, come.text);
    const kept = parts.filter((part) => part.kind === "same").reduce((sum, part) => sum + part.text.length, 0);
    if (kept * 3 >= Math.min(gone.text.length, come.text.length)) return [{ label: come.label, parts }];
  }
  return [...(gone ? [{ label: gone.label, parts: [{ kind: "removed" as const, text: gone.text }] }] : []), ...(come ? [{ label: come.label, parts: [{ kind: "added" as const, text: come.text }] }] : [])];
}

const LABELS: Record<string, string> = { listItem: "Butir", blockquote: "Kutipan", tableRow: "Baris tabel" };

const entriesOf = (body: RichText): Entry[] => body.content.flatMap((node) => entries(node, "")).filter((entry) => entry.text !== "");

function entries(node: RichTextNode, label: string): Entry[] {
  switch (node.type) {
    case "paragraph": return [{ label, text: wordsOf(node) }];
    case "heading": return [{ label: node.attrs?.level === 3 ? "Subjudul kecil" : "Subjudul", text: wordsOf(node) }];
    case "tableRow": return [{ label: "Baris tabel", text: (node.content ?? []).map(wordsOf).join(" | ") }];
    case "image": return [{ label: "Gambar", text: [node.attrs?.alt, node.attrs?.caption].filter(Boolean).join(". ") || "Tanpa teks pengganti" }];
    case "horizontalRule": return [{ label: "Garis pemisah", text: "———" }];
    default: return (node.content ?? []).flatMap((child) => entries(child, LABELS[node.type] ?? label));
  }
}

function wordsOf(node: RichTextNode): string {
  if (node.type === "hardBreak") return " ";
  return (node.text ?? (node.content ?? []).map(wordsOf).join(node.type === "tableCell" || node.type === "tableHeader" ? " " : "")).replace(/\s+/g, " ");
}
