import { useShell } from "@/components/dashboard/shell-context";
import { confirmManyAction, confirmStillTrueAction, unconfirmStillTrueAction } from "@/lib/articles/plan-actions";
import type { DuePage } from "./types";

const AWAY = "Sambungan terputus. Coba lagi sebentar lagi.";
/** A confirmation is one save. */
const takeBack = (page: DuePage) => unconfirmStillTrueAction(page.id, page.revision + 1, { on: page.on });

/** "Still true": said at once, with the way back. */
export function useConfirm() {
  const { say } = useShell();
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
    const left = await confirmManyAction(pages.map(({ id, revision }) => ({ id, revision }))).catch(() => null);
    if (!left) return say({ message: AWAY });
    const confirmed = pages.filter(({ id }) => !left.includes(id));
    say({ message: `${confirmed.length} halaman dicatat masih benar.`, strong: left.length > 0 ? `${left.length} berubah sementara itu.` : undefined, undo: () => void undo(confirmed)() });
  };
  return { one: (page: DuePage) => void one(page), many: (pages: DuePage[]) => void many(pages) };
}
