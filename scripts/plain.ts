/** A problem that the person at the keyboard can solve: shown as a sentence, without a trace. */
export class Plain extends Error {}
