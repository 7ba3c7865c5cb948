import type { ReactNode } from "react";
import { Band } from "@/components/layout/citizen/official-bar";
import { Emblem } from "@/components/ui/emblem";

export type GateProps = { cityName: string; title: string; children: ReactNode };

/** One card in the middle: for those who come in, nothing else to choose. */
export function Gate({ cityName, title, children }: GateProps) {
  return (
    <div className="gate">
      <Band />
      <main id="isi">
        <div className="gate-card">
          <a className="home" href="/"><Emblem />{cityName}</a>
          <h1>{title}</h1>
          {children}
        </div>
      </main>
    </div>
  );
}
