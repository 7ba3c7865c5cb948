/** Nobody above the operator has it: after an answer, a hand-on or a new limit. */
export const UNRAISED = { level: 0, raisedAt: null, raisedFrom: null };
