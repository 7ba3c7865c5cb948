import { earlyScript } from "@/lib/reader/bundle";

/** Stands in the head, in the page itself: it has to be there before the first letter is typed. */
export function EarlyScript() {
  return <head><script dangerouslySetInnerHTML={{ __html: earlyScript() }} /></head>;
}
