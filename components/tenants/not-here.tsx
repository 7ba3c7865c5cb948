import { type ReactNode, Suspense } from "react";
import { Missing } from "./missing";

/**
 * A page that isn't there, complete without script. `notFound()` alone leaves an empty document that only a script
 * fills; thrown inside a boundary of a page that is kept whole, it sets the status and leaves these words in place.
 */
export function NotHere({ children }: { children: ReactNode }) {
  return (
    <>
      {/* For web/citizen-pages.ts: a page that is made for each request may have begun with 200 by then. */}
      <span hidden data-status="404" />
      <Suspense fallback={children}><Missing>{children}</Missing></Suspense>
    </>
  );
}
