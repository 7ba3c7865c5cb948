import { FileProblem } from "../source";

export type FileKind = "xml" | "csv";

const WORDPRESS = "Di WordPress: Alat, Ekspor, Semua isi, lalu unduh berkas XML-nya.";
const BINARY: readonly [start: string, sentence: string][] = [
  ["\u001f\u008b", "Berkas ini masih terkompresi (gzip). Buka dulu, lalu pilih berkas XML di dalamnya."],
  ["Rar!", "Berkas ini masih terbungkus RAR. Buka dulu, lalu pilih berkas XML di dalamnya."],
  ["%PDF", `Ini dokumen PDF, bukan ekspor situs. ${WORDPRESS}`],
  ["\u00d0\u00cf\u0011\u00e0", "Ini buku kerja Excel lama. Simpan sebagai CSV, lalu pilih berkas itu."],
];
const TEXT: readonly [start: RegExp, sentence: string][] = [
  [/^<!doctype html|^<html[\s>]|^<head[\s>]|^<body[\s>]/i, `Ini satu halaman web, bukan ekspor situs. ${WORDPRESS}`],
  [/^(--|\/\*|#).{0,200}?(mysql|mariadb|phpmyadmin|sql dump|postgresql)|^(create|insert|drop|set)\s+[\w`@]+/is, `Ini cadangan database (SQL), bukan ekspor situs. ${WORDPRESS}`],
  [/^[[{]/, "Ini berkas JSON. Simpan isinya sebagai CSV dengan kolom judul, isi, tanggal, dan alamat."],
];

/** What a file is by what stands in it; its name is never believed. Throws a FileProblem for what can't be read. */
export function kindOf(head: string, latin: string): FileKind {
  if (latin.length === 0 || head.trim() === "") throw new FileProblem("Berkas ini kosong.");
  const binary = BINARY.find(([start]) => latin.startsWith(start));
  if (binary) throw new FileProblem(binary[1]);
  const text = head.trimStart();
  const known = TEXT.find(([start]) => start.test(text));
  if (known) throw new FileProblem(known[1]);
  if (text.startsWith("<")) return "xml";
  if (head.includes("\0")) throw new FileProblem("Ini bukan berkas teks. Pilih ekspor WordPress (XML), RSS, Atom, atau CSV.");
  return "csv";
}
