import type { Fields, FieldSpecs } from "./field-spec";
import { rulesOf } from "./kind-rules";
import type { ArticleKind } from "./kinds";

export type Asked = { name: string; spec: FieldSpecs[string]; /** It can't be published while this is empty. */ needed: boolean };

/** The fields that the form shows, given what was chosen so far, in the order in which one thinks. Browser-safe. */
export function askedFields(kind: ArticleKind, fields: Fields): Asked[] {
  const { specs, duties } = rulesOf[kind];
  // What refuses although nothing was typed is needed; a choice decides what else is, and stays needed itself.
  const untyped = Object.fromEntries(Object.entries(specs).map(([name, { look, empty }]) => [name, look === "choice" ? (fields[name] ?? empty) : empty]));
  const nothing = Object.fromEntries(Object.entries(specs).map(([name, { empty }]) => [name, empty]));
  const needed = new Set([...duties(untyped), ...duties(nothing)].filter(({ sentence }) => sentence !== null).map(({ field }) => field));
  return Object.entries(specs).filter(([, { when }]) => !when || fields[when.field] === when.is)
    .map(([name, spec]) => ({ name, spec, needed: needed.has(name) }));
}
