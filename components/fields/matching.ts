const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9 ]+/g, " ");

/** Choices in which every typed word begins some word; those that start with the typed text come first. */
export function matching<T extends { label: string; hint?: string }>(choices: T[], typed: string): T[] {
  const wanted = plain(typed).split(" ").filter(Boolean);
  if (wanted.length === 0) return choices;
  const fits = (choice: T) => {
    const words = plain(`${choice.label} ${choice.hint ?? ""}`).split(" ");
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  };
  const rank = (choice: T) => (plain(choice.label).startsWith(wanted.join(" ")) ? 0 : 1);
  return choices.filter(fits).sort((one, other) => rank(one) - rank(other));
}
