import Link from "next/link";
import type { ReactNode } from "react";

export function NoRows({ what, base, filtered, begin }: { what: string; base: string; filtered: boolean; /** Where the first ones may come from. */ begin?: ReactNode }) {
  return (
    <div className="blank center">
      <b>{filtered ? `Tidak ada ${what} yang cocok dengan saringan ini.` : `Belum ada ${what}.`}</b>
      {filtered && <Link className="btn sm" href={base}>Hapus semua saringan</Link>}
      {!filtered && begin}
    </div>
  );
}
