import Link from "next/link";

/** The two sides of planning: what has an hour, and what is asked again. */
export function PlanTabs({ current }: { current: "calendar" | "due" }) {
  return (
    <nav className="seg" aria-label="Rencana">
      <Link href="/dasbor/rencana" aria-current={current === "calendar" ? "page" : undefined}>Kalender</Link>
      <Link href="/dasbor/rencana/periksa" aria-current={current === "due" ? "page" : undefined}>Masih benar?</Link>
    </nav>
  );
}
