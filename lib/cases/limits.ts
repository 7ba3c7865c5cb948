export type Limits = {
  /** Working days until a message has an agency. */
  forward: number;
  /** Working days until the agency has answered, by kind of case. */
  answer: { information: number; complaint: number; aspiration: number };
  /** Working days for an answer that needs a look on the spot. */
  fieldCheck: number;
  /** Working days after an answer that nobody contested until the case closes. */
  close: number;
  /** Working days that a late case lies with the operator, the deputy, the head before it goes up. */
  steps: { deputy: number; head: number; secretariat: number };
};

/**
 * The national complaint system's limits (SP4N; Perpres 76/2013, PermenPANRB 62/2018): passed on within
 * 3 working days; answered within 5 when a plain answer does, 14 without and 60 with a check on the spot;
 * closed 10 after an answer. Service standards on sippn.menpan.go.id quote the same 5, 14 and 60; the
 * regulation's own text wasn't at hand, so a city checks them before it promises them. What a city begins with: its
 * admin keeps its own (lib/clocks). The ladder's steps are ours.
 */
export const defaultLimits: Limits = {
  forward: 3,
  answer: { information: 5, complaint: 5, aspiration: 14 },
  fieldCheck: 60,
  close: 10,
  steps: { deputy: 0, head: 2, secretariat: 3 },
};

type Rules = { forward: number; information: number; complaint: number; aspiration: number; fieldCheck: number; closeAfter: number; toDeputy: number; toHead: number; toSecretariat: number };

/** The city's own limits as its row keeps them (lib/clocks/schema.ts); those it begins with where there is none. */
export function limitsOf(rules: Rules | undefined): Limits {
  if (!rules) return defaultLimits;
  const { forward, information, complaint, aspiration, fieldCheck, closeAfter, toDeputy, toHead, toSecretariat } = rules;
  return { forward, answer: { information, complaint, aspiration }, fieldCheck, close: closeAfter, steps: { deputy: toDeputy, head: toHead, secretariat: toSecretariat } };
}
