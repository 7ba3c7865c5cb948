/**
 * Holds a name as long as this page lives, so that other tabs of the same browser know that it is in use (Web Locks;
 * without them every tab counts as alone). Answers how to let go.
 */
export function holdTab(name: string): () => void {
  const gone = new AbortController();
  let release = (): void => gone.abort();
  const held = () => new Promise<void>((resolve) => { release = resolve; });
  locks()?.request(name, { signal: gone.signal }, held).catch(() => undefined);
  return () => release();
}

/** Names with this beginning that some tab holds now. */
export async function heldTabs(beginning: string): Promise<Set<string>> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return new Set(held.flatMap(({ name }) => (name?.startsWith(beginning) ? [name] : [])));
}

const locks = (): LockManager | undefined => ("locks" in navigator ? navigator.locks : undefined);
