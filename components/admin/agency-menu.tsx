"use client";

import { ExternalLink, ScrollText, UserPlus, UserRoundCog } from "lucide-react";
import Link from "next/link";
import { Menu } from "@/components/dashboard/menu";

export type AgencyMenuProps = { slug: string; name: string; siteUrl: string; /** Lets the admin work in the agency's own rooms; takes `instansi`. */ actFor: (data: FormData) => Promise<void> };

/** What else an admin does about one agency. */
export function AgencyMenu({ slug, name, siteUrl, actFor }: AgencyMenuProps) {
  return (
    <Menu label={`Tindakan untuk ${name}`}>
      <Link className="opt-row" href={`/admin/akun/undang?instansi=${slug}`}><UserPlus className="i" />Undang orang ke sini</Link>
      <Link className="opt-row" href={`/admin/catatan?instansi=${slug}`}><ScrollText className="i" />Catatan perubahannya</Link>
      <a className="opt-row" href={siteUrl}><ExternalLink className="i" />Lihat situsnya</a>
      <form action={actFor}><button className="opt-row" name="instansi" value={slug}><UserRoundCog className="i" />Bekerja atas nama</button></form>
    </Menu>
  );
}
