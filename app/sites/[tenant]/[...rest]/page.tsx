import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";

export const instant = false;
export const metadata: Metadata = { title: "Halaman tidak ada", robots: { index: false } };

/** Everything else below an agency's address. Never kept: there would be no end of them. */
export default async function NothingHere() {
  await connection();
  notFound();
}
