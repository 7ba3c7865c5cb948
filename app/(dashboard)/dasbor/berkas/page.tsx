import type { Metadata } from "next";
import { readQuery, type Search } from "@/components/admin/read-query";
import { PageBar } from "@/components/dashboard/page-bar";
import { FileRoom } from "@/components/files/file-room";
import { fileView, quotaView } from "@/components/files/present";
import { requireOperator } from "@/lib/access/doors/session";
import { fileKinds } from "@/lib/media/formats";
import { fileTotal, listFiles } from "@/lib/media/queries";
import { readRefusals } from "@/lib/media/refusals";

export const metadata: Metadata = { title: "Berkas" };

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;

export default async function FilesPage({ searchParams }: { searchParams: Search }) {
  const operator = await requireOperator();
  const search = await searchParams;
  const query = readQuery(search, ["cari", "jenis", "pakai", "sesudah"]);
  const [list, total] = await Promise.all([
    listFiles(operator, { q: query.cari?.trim(), kind: fileKinds.find((kind) => kind === query.jenis), unused: query.pakai === "tidak", after: query.sesudah }),
    fileTotal(operator),
  ]);
  const now = new Date();
  return (
    <>
      <PageBar title="Berkas" subtitle="Gambar dan berkas untuk situs instansi Anda" />
      <FileRoom files={list.rows.map((row) => fileView(row, now))} quota={quotaView(total)} query={query} older={list.older} told={readRefusals(search)} />
    </>
  );
}
