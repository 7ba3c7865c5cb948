import { sayNames } from "@/lib/tenants/bulk-words";
import type { Many } from "@/lib/articles/bulk";
import type { PickedArticle } from "./article-selection";

export type Verb = "publish" | "confirm" | "withdraw" | "trash" | "untrash";

type Words = { button: string; doing: string; done: string; fits: (article: PickedArticle) => boolean; /** Asked before it is done; without it, it can be undone. */ asks?: string };

export const verbs: Record<Verb, Words> = {
  publish: { button: "Terbitkan", doing: "Menerbitkan", done: "diterbitkan", fits: ({ waiting, trashed }) => waiting && !trashed, asks: "Warga langsung bisa membacanya. Yang belum lengkap tidak terbit, dan Anda diberi tahu apa yang kurang." },
  confirm: { button: "Masih benar", doing: "Memastikan", done: "dipastikan masih benar", fits: ({ shown, asked }) => shown && asked, asks: "Dengan ini Anda menyatakan bahwa isinya sudah diperiksa dan masih benar. Anda ditanya lagi beberapa bulan kemudian." },
  withdraw: { button: "Tarik", doing: "Menarik", done: "ditarik", fits: ({ shown }) => shown, asks: "Tidak lagi tampil di situs dan portal. Alamatnya tetap ada dan memberi tahu warga alasannya." },
  trash: { button: "Buang", doing: "Membuang", done: "dibuang ke tempat sampah", fits: ({ shown, trashed }) => !shown && !trashed },
  untrash: { button: "Kembalikan", doing: "Mengembalikan", done: "dikembalikan dari tempat sampah", fits: ({ trashed }) => trashed },
};
export const verbOrder = ["publish", "confirm", "withdraw", "trash", "untrash"] as const satisfies readonly Verb[];

export const fitting = (verb: Verb, articles: PickedArticle[]): PickedArticle[] => articles.filter(verbs[verb].fits);

/** "3 tulisan diterbitkan: A, B, C.", and a sentence for each that stayed as it was. */
export function sayMany({ done, left }: Many, verb: Verb, articles: PickedArticle[], stopped: boolean): { message: string; left: string[] } {
  const nameOf = (id: number): string => articles.find((article) => article.id === id)?.name ?? "Tulisan";
  const untried = articles.length - done.length - left.length;
  const message = done.length === 0 ? `Tidak ada tulisan yang ${verbs[verb].done}.` : `${done.length} tulisan ${verbs[verb].done}: ${sayNames(done.map(({ id }) => nameOf(id)))}.`;
  return {
    message: stopped && untried > 0 ? `${message} ${untried} belum dikerjakan, karena dihentikan.` : message,
    left: left.map(({ id, why }) => `${nameOf(id)}: ${why}`),
  };
}
