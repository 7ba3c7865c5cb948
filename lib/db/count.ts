/**
 * Statements this process has sent, for budgets that count instead of timing (a page from cache: 0, a dashboard
 * page: at most 6). Transaction frames and the key's settings are not counted: they carry no question.
 */
let statements = 0;
const FRAME = /^\s*(begin|commit|rollback|savepoint|release|select set_config\()/i;

export function countStatement(query: string): void {
  if (!FRAME.test(query)) statements += 1;
}

export const statementsSoFar = (): number => statements;
