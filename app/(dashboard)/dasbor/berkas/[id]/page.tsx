import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBar } from "@/components/dashboard/page-bar";
import { FilePage } from "@/components/files/file-page";
import { fileView } from "@/components/files/present";
import { requireOperator, requirePerson } from "@/lib/access/doors/session";
import { city } from "@/lib/city";
import { findFile } from "@/lib/media/queries";

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const file = await findFile(await requireOperator(), (await params).id);
  return { title: file ? file.name : "Tidak ditemukan" };
}

export default async function OneFilePage({ params }: Props) {
  const operator = await requireOperator();
  const { usedIn, ...row } = (await findFile(operator, (await params).id)) ?? notFound();
  const { agency } = await requirePerson();
  return (
    <>
      <PageBar title={row.name} back={{ href: "/dasbor/berkas", label: "Berkas" }} />
      <FilePage key={row.id} file={fileView(row, new Date())} usedIn={usedIn} siteUrl={city.siteUrl(agency?.slug ?? "", "/")} />
    </>
  );
}
