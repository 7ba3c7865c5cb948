/** A machine that has no network but talks to itself, as a laptop at a training, answers in less. */
const PATIENCE_MS = 5_000;

/** `lost` resolves when the browser has known of no network for some seconds: a request on a dead line may hang for minutes, and says nothing. */
export function watchLine(): { lost: Promise<"lost">; stop: () => void } {
  const heard = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = new Promise<"lost">((resolve) => {
    const look = () => {
      clearTimeout(timer);
      if (!navigator.onLine) timer = setTimeout(() => resolve("lost"), PATIENCE_MS);
    };
    look();
    for (const change of ["online", "offline"]) window.addEventListener(change, look, { signal: heard.signal });
  });
  const stop = () => {
    clearTimeout(timer);
    heard.abort();
  };
  return { lost, stop };
}
