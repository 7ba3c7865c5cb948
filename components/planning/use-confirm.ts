import { useRouter } from "next/navigation";
import { useShell } from "@/components/dashboard/shell-context";
import type { Many } from "@/lib/articles/bulk";
import { confirmArticlesAction } from "@/lib/articles/bulk-actions";
import { confirmStillTrueAction, unconfirmStillTrueAction } from "@/lib/articles/plan-actions";
import type { DuePage } from "./types";

/** Fewer than the server takes at once. */
const LOT = 20;
const AWAY = "Sambungan terputus. Coba lagi sebentar lagi.";
/** A confirmation is one save. */
const takeBack = (page: DuePage) => unconfirmStillTrueAction(page.id, page.revision + 1, { on: page.on });

/** "Still true": said at once, with the way back. */
export function useConfirm() {
  const { say } = useShell();
  const router = useRouter();
  const undo = (pages: DuePage[]) => async () => {
    const answers = await Promise.all(pages.map((page) => takeBack(page).catch(() => null)));
    const wrong = answers.find((answer) => !answer?.ok);
    if (wrong !== undefined) say({ message: wrong?.ok === false ? (wrong.issues[0]?.message ?? AWAY) : AWAY });
  };
  const one = async (page: DuePage) => {
    const answer = await confirmStillTrueAction(page.id, page.revision).catch(() => null);
    if (!answer?.ok) return say({ message: answer?.issues[0]?.message ?? AWAY });
    say({ message: "Dicatat masih benar:", strong: page.title, undo: () => void undo([page])() });
  };
  const many = async (pages: DuePage[]) => {
    const { done, left } = await confirmLots(pages);
    if (done.length === 0 && left.length === 0) return say({ message: AWAY });
    router.refresh();
    const confirmed = pages.filter(({ id }) => done.some((one) => one.id === id));
    say({ message: `${confirmed.length} halaman dicatat masih benar.`, strong: left.length > 0 ? `${left.length} tidak: ${left[0]?.why}` : undefined, undo: confirmed.length > 0 ? () => void undo(confirmed)() : undefined });
  };
  return { one: (page: DuePage) => void one(page), many: (pages: DuePage[]) => void many(pages) };
}

/** Lot by lot; a broken line ends it, and what wasn't reached is told like what couldn't be done. */
async function confirmLots(pages: DuePage[]): Promise<Many> {
  const all: Many = { done: [], left: [] };
  for (let from = 0; from < pages.length; from += LOT) {
    const lot = pages.slice(from, from + LOT).map(({ id, revision }) => ({ id, revision }));
    const answer = await confirmArticlesAction(lot).catch(() => null);
    if (!answer) {
      if (all.done.length > 0) all.left.push(...pages.slice(from).map(({ id }) => ({ id, why: AWAY })));
      break;
    }
    all.done.push(...answer.done);
    all.left.push(...answer.left);
  }
  return all;
}
