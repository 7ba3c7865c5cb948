"use client";

import { TextCursorInput } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useKeys } from "@/components/dashboard/use-keys";

const PAGE = "/dasbor/pesan/templat";

/** Leads to the agency's templates; key Shift T. */
export function ManageTemplatesButton() {
  const router = useRouter();
  useKeys({ "shift+t": { run: () => router.push(PAGE), does: "Kelola templat jawaban" } });
  return <Link className="btn quiet" href={PAGE} aria-keyshortcuts="Shift+T" title="Kelola templat jawaban (Shift T)"><TextCursorInput className="i" /><span className="word">Templat</span></Link>;
}
