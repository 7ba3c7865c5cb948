import { type ReactNode, Suspense } from "react";
import { Missing } from "./missing";

/**
 * A page that isn't there, complete without script. `notFound()` alone leaves an empty document that only a script
 * fills; thrown inside a boundary of a page that is kept whole, it sets the status and leaves these words in place.
 */
export function NotHere({ children }: { children: ReactNode }) {
  return <Suspense fallback={children}><Missing>{children}</Missing></Suspense>;
}
