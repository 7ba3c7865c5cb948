"use client";

import { lazy, Suspense, useRef, useState } from "react";

const Suggestions = lazy(() => import("./suggestions"));

/** The field of a search. What suggests is fetched when somebody begins to use it: most readers never do. */
export function SuggestingInput({ id, placeholder, value, source }: { id: string; placeholder: string; value?: string; source: string | null }) {
  const field = useRef<HTMLInputElement>(null);
  const [used, setUsed] = useState(false);
  const use = () => setUsed(true);
  return (
    <>
      <input ref={field} id={id} name="q" role="searchbox" inputMode="search" enterKeyHint="search" maxLength={120} placeholder={placeholder} defaultValue={value} onFocus={use} onInput={use} />
      {used && source ? <Suspense fallback={null}><Suggestions field={field} id={id} source={source} /></Suspense> : null}
    </>
  );
}
