import type { Metadata } from "next";
import { Trash2 } from "lucide-react";
import Link from "next/link";
import { notFound } from "next/navigation";
import { readQuery } from "@/components/admin/read-query";
import { TemplateButton } from "@/components/articles/editor/template-button";
import { BeginButton } from "@/components/articles/rooms/begin-button";
import { roomRow } from "@/components/articles/rooms/present-room";
import { RoomTable } from "@/components/articles/rooms/room-table";
import { roomWords } from "@/components/articles/rooms/words";
import { LinkBusy } from "@/components/dashboard/busy";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireOperator } from "@/lib/access/doors/session";
import { articleStatuses, kindsUnder, roomNamed } from "@/lib/articles/kinds";
import { listArticles } from "@/lib/articles/queries";
import { templates } from "@/lib/articles/templates";

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;

type Props = PageProps<"/dasbor/[room]">;
const WORDS = ["judul", "keadaan", "jenis", "sampah", "sesudah"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const path = roomNamed((await params).room);
  return { title: path ? roomWords[path].title : "Tidak ditemukan" };
}

/** What the agency keeps in one room of its site: news, services, agenda, documents, officials, profile, albums or links. */
export default async function RoomPage({ params, searchParams }: Props) {
  const operator = await requireOperator();
  const path = roomNamed((await params).room) ?? notFound();
  const query = readQuery(await searchParams, WORDS);
  const trashed = query.sampah !== undefined;
  const list = await listArticles(operator, {
    kinds: kindsUnder(path).filter((kind) => !query.jenis || kind === query.jenis), trashed, status: articleStatuses.find((status) => status === query.keadaan), q: query.judul?.trim(),
    after: query.sesudah,
  });
  const { title, subtitle, begins, begin } = roomWords[path];
  const now = new Date();
  const toolbar = trashed ? undefined : <><Link className="btn" href={`/dasbor/${path}?sampah=ya`}><Trash2 className="i" /><span className="word">Tempat sampah</span><LinkBusy /></Link>{kindsUnder(path).some((kind) => templates.some((one) => one.kind === kind)) ? <TemplateButton kinds={kindsUnder(path)} /> : null}<BeginButton kind={begins} words={begin} /></>;
  return (
    <>
      <PageBar title={trashed ? "Tempat sampah" : title} back={trashed ? { href: `/dasbor/${path}`, label: title } : undefined} subtitle={trashed ? "Bisa dikembalikan kapan saja: tidak ada yang dihapus untuk selamanya dengan sendirinya" : subtitle} toolbar={toolbar} />
      <RoomTable path={path} rows={list.rows.map((row) => roomRow(path, trashed, row, now))} query={query} older={list.older} />
    </>
  );
}
