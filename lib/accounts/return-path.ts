/** Anything but a plain path of this host would lead a person away after signing in (`//evil`, `/\evil`, `https:`). */
const OWN_PATH = /^\/(?![/\\])[\w\-./?=&%+~,]*$/;
/** `/..//evil` is a path of ours until somebody shortens it. */
const SHORTENED = /^[^?]*(?:\/\/|\/(?:\.|%2e){1,2}(?:\/|$|\?))/i;

/** The path to return to after signing in, or null when it isn't one of ours. */
export function returnPath(given: string | null | undefined): string | null {
  if (!given || given.length > 500 || !OWN_PATH.test(given) || SHORTENED.test(given)) return null;
  return given.startsWith("/masuk") || given.startsWith("/api/") ? null : given;
}

export function signInAddress(from: string | null | undefined): string {
  const back = returnPath(from);
  return back === null ? "/masuk" : `/masuk?lanjut=${encodeURIComponent(back)}`;
}
