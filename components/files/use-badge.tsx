import { CircleDashed, Globe, Link2 } from "lucide-react";

/** Whether anything uses a file, and whether citizens can get it: a sign and a word each. */
export function UseBadge({ uses, shown }: { uses: number; shown: boolean }) {
  if (uses === 0) return <span className="st line"><CircleDashed className="i s" aria-hidden="true" />Tidak dipakai</span>;
  return shown ? <span className="st ok"><Globe className="i s" aria-hidden="true" />Tampil untuk warga</span> : <span className="st"><Link2 className="i s" aria-hidden="true" />Dipakai konsep</span>;
}
