import { z } from "zod";
import { isAllowedHref } from "./links";
import type { RichText, RichTextNode } from "./rich-text";

/**
 * The values a stored story may carry. What stands inside what is ProseMirror's business (body.ts); this says which
 * attributes each node keeps. Attributes not named here are left out of what is stored.
 */
const link = z.object({
  type: z.literal("link"),
  attrs: z.object({
    href: z.string().refine(isAllowedHref, { error: (issue) => `Tautan "${shortened(issue.input)}" tidak bisa dipakai. Pakai alamat yang diawali https://, mailto:, tel:, atau garis miring.` }),
  }),
});
const mark = z.discriminatedUnion("type", [z.object({ type: z.literal("bold") }), z.object({ type: z.literal("italic") }), link]);

const content = z.lazy(() => z.array(node));
const holder = <T extends string>(type: T) => z.object({ type: z.literal(type), content: content.optional() });
const span = z.int().min(1).max(50);
const cell = <T extends string>(type: T) => z.object({
  type: z.literal(type), attrs: z.object({ colspan: span, rowspan: span }), content,
});

const node: z.ZodType<RichTextNode> = z.lazy(() => z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string().min(1), marks: z.array(mark).optional() }),
  z.object({ type: z.literal("hardBreak"), marks: z.array(mark).optional() }),
  z.object({ type: z.literal("horizontalRule") }),
  holder("paragraph"), holder("bulletList"), holder("listItem"), holder("blockquote"), holder("table"), holder("tableRow"),
  z.object({ type: z.literal("orderedList"), attrs: z.object({ start: z.int().min(0).max(9_999) }), content }),
  z.object({ type: z.literal("heading"), attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }), content: content.optional() }),
  cell("tableHeader"), cell("tableCell"),
  z.object({
    type: z.literal("image"),
    attrs: z.object({
      mediaId: z.uuid({ error: "Salah satu gambar belum selesai dimuat. Hapus gambar itu, lalu masukkan lagi." }),
      alt: z.string().max(500, "Teks pengganti gambar terlalu panjang. Ringkas sampai 500 huruf."),
      caption: z.string().max(500, "Keterangan gambar terlalu panjang. Ringkas sampai 500 huruf."),
    }),
  }),
]));

export const bodyShape: z.ZodType<RichText> = z.object({ type: z.literal("doc"), content: z.array(node).min(1) });

const shortened = (value: unknown): string => (typeof value === "string" ? value.slice(0, 60) : "");
