const TRY_AGAIN_MS = 3_000;

/** Whether the server can be reached at all. */
export const answers = (): Promise<boolean> => fetch("/api/health", { method: "HEAD", cache: "no-store" }).then(() => true, () => false);

/** A while, or until the device says that it has a network again. */
export const aWhile = (): Promise<void> => new Promise((resolve) => {
  const go = () => {
    clearTimeout(timer);
    window.removeEventListener("online", go);
    resolve();
  };
  const timer = setTimeout(go, TRY_AGAIN_MS);
  window.addEventListener("online", go);
});
