/** How long a connection to an SMSC waits for what, in milliseconds. */
export type Timing = {
  connectMs: number; answerMs: number; enquireMs: number; proveMs: number; firstWaitMs: number; refusedWaitMs: number;
  /** A connection that has stood so long was a good one; an SMSC that takes a bind and hangs up at once is tried seldomer, too. */
  stoodMs: number;
  /** So long a session that ends waits for what is being handed over. */
  leaveMs: number;
};
export const TIMING: Timing = { connectMs: 10_000, answerMs: 30_000, enquireMs: 15_000, proveMs: 1_000, firstWaitMs: 1_000, refusedWaitMs: 30_000, stoodMs: 30_000, leaveMs: 10_000 };
