import { SpamFilter, type SpamLabel } from "./filter";

export type Judged = { text: string; label: SpamLabel };

/** Numbers of messages: how many there are of each kind, and how many of them would go to the box, as either kind. */
export type SpamResult = { normal: number; normal_hidden: number; fraud: number; fraud_found: number; promo: number; promo_found: number };

/** Learns the history as if people had said so, judges the test. */
export function evaluateSpam(history: readonly Judged[], test: readonly Judged[]): SpamResult {
  const filter = new SpamFilter();
  history.forEach(({ text, label }, at) => filter.teach(String(at), text, label));
  for (const _ of filter.refine()) continue;
  const [normal, fraud, promo] = (["normal", "penipuan", "promo"] as const).map((label) => test.filter((one) => one.label === label));
  const hidden = (list: readonly Judged[] = []) => list.filter(({ text }) => filter.judge(text).label !== "normal").length;
  return {
    normal: normal?.length ?? 0, normal_hidden: hidden(normal), fraud: fraud?.length ?? 0, fraud_found: hidden(fraud), promo: promo?.length ?? 0, promo_found: hidden(promo),
  };
}
