import type { Page, Request } from "@playwright/test";

export type Sent = { action: string; type: string; body: string; path: string };

/** The next server action whose bytes hold these words, as anybody could write it down. */
export async function nextAction(page: Page, words: string, act: () => Promise<void>): Promise<Sent> {
  const isIt = (request: Request) => request.method() === "POST" && request.headers()["next-action"] !== undefined && (request.postData() ?? "").includes(words);
  const [request] = await Promise.all([page.waitForRequest(isIt), act()]);
  return { action: request.headers()["next-action"] ?? "", type: request.headers()["content-type"] ?? "", body: request.postData() ?? "", path: new URL(request.url()).pathname };
}

/** The same bytes with the session of whoever looks at this page. Answers what the server says. */
export function replay(page: Page, given: Sent): Promise<string> {
  return page.evaluate(async ({ action, type, body, path }) => {
    const answer = await fetch(path, { method: "POST", body, headers: { "next-action": action, "content-type": type, accept: "text/x-component" } });
    return answer.text();
  }, given);
}
