import "server-only";
import { headers } from "next/headers";

/**
 * What an action answered, for the page that Next makes in the same request. A form posted without script gets its
 * answer so: Next resumes such a page from its kept part and then forgets what `useActionState` was given
 * (vercel/next.js pull request 97784). Kept by the request's own headers, which no other request can hold.
 */
export function answers<State extends object>() {
  const said = new WeakMap<object, State>();
  return {
    say: async (state: State): Promise<void> => void said.set(await headers(), state),
    said: async (): Promise<State | null> => said.get(await headers()) ?? null,
  };
}
