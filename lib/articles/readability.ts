import { wordsIn } from "./body-text";

const LONG = 25;

/** Sentences of more than 25 words. Abbreviations such as "Jl." and figures such as "1.500" don't end one. */
export function longSentences(text: string): number {
  return text.split(/\n|(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u).filter((sentence) => wordsIn(sentence) > LONG).length;
}

/** Mobile numbers of Indonesia (08…, 628…, +628…), however they are spaced. */
export function phoneNumbersIn(text: string): number {
  return (text.match(/(?<!\d)(?:\+?62|0)[ .-]?8\d(?:[ .-]?\d){7,10}(?!\d)/g) ?? []).length;
}
