import ts from "typescript";
import { type Callable, parse, read } from "./source";

/** Types exported by lib/access/keys.ts, and this file's own aliases made of nothing else (`Operator | Desk`). */
function keyTypes(path: string): Set<string> {
  const names = new Set(parse("lib/access/keys.ts").statements.filter(ts.isTypeAliasDeclaration).map((alias) => alias.name.text));
  for (const shared of SHARED_ALIASES) names.add(shared);
  for (const statement of parse(path).statements) {
    if (ts.isTypeAliasDeclaration(statement) && isMadeOf(statement.type, names)) names.add(statement.name.text);
  }
  return names;
}

/** Unions of keys that several files share: lib/cases/reach.ts, lib/broadcasts/policy.ts. */
const SHARED_ALIASES = ["CaseWorker", "Broadcaster"];

const isMadeOf = (type: ts.TypeNode, names: Set<string>): boolean =>
  ts.isUnionTypeNode(type) ? type.types.every((part) => isMadeOf(part, names))
    : ts.isTypeReferenceNode(type) && names.has(type.typeName.getText());

export function takesKeyFirst(path: string, { parameters }: Callable): boolean {
  const type = parameters[0]?.type;
  return !!type && isMadeOf(type, keyTypes(path));
}

/**
 * Whether an action's first statement asks a door: `const key = await requireOperator()`, or hands the key to the work
 * as its first argument: `return act(await requireAdmin(), …)`. Nothing may be evaluated before.
 */
export function asksDoorFirst({ body }: Callable): boolean {
  const first = body && ts.isBlock(body) ? body.statements[0] : body;
  if (!first) return false;
  const evaluated = ts.isVariableStatement(first) ? first.declarationList.declarations[0]?.initializer
    : ts.isExpressionStatement(first) || ts.isReturnStatement(first) ? first.expression : undefined;
  if (!evaluated) return false;
  const work = ts.isAwaitExpression(evaluated) ? evaluated.expression : evaluated;
  return isDoor(evaluated) || (ts.isCallExpression(work) && ts.isIdentifier(work.expression) && isDoor(work.arguments[0]));
}

function isDoor(node: ts.Node | undefined): boolean {
  if (!node || !ts.isAwaitExpression(node) || !ts.isCallExpression(node.expression)) return false;
  return /^require[A-Z]\w*$/.test(node.expression.expression.getText());
}

export const isServerActions = (path: string): boolean => /^\s*["']use server["']/.test(read(path));
