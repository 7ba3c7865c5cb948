/** `href` leads straight to a page; without it, `text` is what to search for. `from` says whose page it is. */
export type Suggestion = { text: string; href?: string; from?: string };

/** What the server suggests for an unfinished question (lib/search/suggestions.ts); nothing when it can't. */
export async function fetchSuggestions(source: string, typed: string, signal: AbortSignal): Promise<Suggestion[]> {
  if (typed.trim().length < 3) return [];
  const answer = await fetch(`${source}?${new URLSearchParams({ q: typed }).toString()}`, { signal });
  return answer.ok ? (await answer.json() as Suggestion[]) : [];
}
