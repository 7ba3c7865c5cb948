"use client";

import { Download, Plus } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { LinkBusy } from "@/components/dashboard/busy";
import { useKeys } from "@/components/dashboard/use-keys";

type Props = { /** The rows as the filter finds them, as a file. */ exportHref: string; add?: { href: string; label: string } };

/** What can be done with a whole list: take it away as a file, add to it. */
export function ListTools({ exportHref, add }: Props) {
  const router = useRouter();
  useKeys({ ...(add && { n: { run: () => router.push(add.href), does: add.label } }) });
  return (
    <>
      {/* Not a Link: nothing may fetch it ahead, each time is written down. */}
      <a className="btn" href={exportHref} download><Download className="i" /><span className="word">Unduh CSV</span></a>
      {add && <Link className="btn pri" href={add.href} aria-keyshortcuts="N"><Plus className="i" /><span className="word">{add.label}</span> <kbd aria-hidden="true">N</kbd><LinkBusy /></Link>}
    </>
  );
}
