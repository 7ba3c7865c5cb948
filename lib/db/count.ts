/**
 * Statements this process has sent, for budgets that count instead of timing (a page from cache: 0, a dashboard
 * page: at most 6). Transaction frames and the key's settings are not counted: they carry no question.
 */
const FRAME = /^\s*(begin|commit|rollback|savepoint|release|select set_config\()/i;
// Each of Next's bundles has a copy of this module; what they share, as they share the pool, is the process.
const kept = globalThis as typeof globalThis & { pemkoStatements?: number };

export function countStatement(query: string): void {
  if (!FRAME.test(query)) kept.pemkoStatements = statementsSoFar() + 1;
}

export const statementsSoFar = (): number => kept.pemkoStatements ?? 0;
