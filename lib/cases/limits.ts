export type Limits = {
  /** Working days until a message has an agency. */
  forward: number;
  /** Working days until the agency has answered, by kind of case. */
  answer: { information: number; complaint: number; aspiration: number };
  /** Working days for an answer that needs a look on the spot. */
  fieldCheck: number;
  /** Working days after an answer that nobody contested until the case closes. */
  close: number;
};

/**
 * The national complaint system's limits (SP4N; Perpres 76/2013, PermenPANRB 62/2018): passed on within
 * 3 working days; answered within 5 when a plain answer does, 14 without and 60 with a check on the spot;
 * closed 10 after an answer. Service standards on sippn.menpan.go.id quote the same 5, 14 and 60; the
 * regulation's own text wasn't at hand, so a city checks them before it promises them. A setting, never code.
 */
export const defaultLimits: Limits = {
  forward: 3,
  answer: { information: 5, complaint: 5, aspiration: 14 },
  fieldCheck: 60,
  close: 10,
};
