"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import Link from "next/link";
import { useKeys } from "@/components/dashboard/use-keys";

const FORM = "/dasbor/pesan/baru";

/** Leads to the form for somebody who came, called or wrote a letter; key N. */
export function RecordButton() {
  const router = useRouter();
  useKeys({ n: { run: () => router.push(FORM), does: "Catat laporan" } });
  return <Link className="btn" href={FORM} aria-keyshortcuts="N"><Plus className="i" /><span className="word">Catat laporan</span> <kbd aria-hidden="true">N</kbd></Link>;
}
