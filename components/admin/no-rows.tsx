import Link from "next/link";

export function NoRows({ what, base, filtered }: { what: string; base: string; filtered: boolean }) {
  return (
    <div className="blank center">
      <b>{filtered ? `Tidak ada ${what} yang cocok dengan saringan ini.` : `Belum ada ${what}.`}</b>
      {filtered && <Link className="btn sm" href={base}>Hapus semua saringan</Link>}
    </div>
  );
}
