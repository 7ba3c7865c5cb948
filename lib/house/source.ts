import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** What house.test.ts reads of our own source. Paths are relative to the repository, with forward slashes. */
const root = fileURLToPath(new URL("../../", import.meta.url));

export const read = (path: string): string => readFileSync(root + path, "utf8");

/** All files below the folders; generated and hidden folders are left out. */
export function filesIn(...folders: string[]): string[] {
  return folders.flatMap((folder) => readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).map((entry) => posix.join(entry.parentPath.slice(root.length), entry.name))).sort();
}

export const codeIn = (...folders: string[]): string[] => filesIn(...folders).filter((path) => /\.(ts|tsx)$/.test(path));
export const isTest = (path: string): boolean => /\.(test|fixture)\.tsx?$/.test(path);

const parsed = new Map<string, ts.SourceFile>();
export function parse(path: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known) return known;
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true, kind);
  parsed.set(path, file);
  return file;
}

export type Import = { target: string; typeOnly: boolean };

/** What a file imports or re-exports, `@/` and `./` resolved to paths of the repository (without ending). */
export function importsOf(path: string): Import[] {
  const found: Import[] = [];
  everyNode(parse(path), (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ target: resolve(path, node.moduleSpecifier.text), typeOnly: onlyTypes(node.importClause) });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ target: resolve(path, node.moduleSpecifier.text), typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteral(target)) found.push({ target: resolve(path, target.text), typeOnly: false });
    }
  });
  return found;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return !clause.name && !!names && ts.isNamedImports(names) && names.elements.length > 0 && names.elements.every((name) => name.isTypeOnly);
}

function resolve(from: string, target: string): string {
  if (target.startsWith("@/")) return target.slice(2);
  return target.startsWith(".") ? posix.join(posix.dirname(from), target) : `npm:${target}`;
}

export type Callable = { name: string; parameters: ts.NodeArray<ts.ParameterDeclaration>; body: ts.Node | undefined };

/** Exported functions, whether declared or assigned to a constant (also inside one call, as in `cache(async () => …)`). */
export function exportedFunctions(path: string): Callable[] {
  return parse(path).statements.filter(isExported).flatMap((statement): Callable[] => {
    if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? "default", parameters: statement.parameters, body: statement.body }];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      const made = initializer && ts.isCallExpression(initializer) ? initializer.arguments.find(isFunction) : initializer;
      return made && isFunction(made) ? [{ name: name.getText(), parameters: made.parameters, body: made.body }] : [];
    });
  });
}

const isFunction = (node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression => ts.isArrowFunction(node) || ts.isFunctionExpression(node);
const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);

export function everyNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => everyNode(child, visit));
}

/** Whether a file contains a call of this function, or of this method. */
export const calls = (path: string, name: string): boolean => callsIn(parse(path), name);

export function callsIn(within: ts.Node, name: string): boolean {
  let found = false;
  everyNode(within, (node) => {
    if (!ts.isCallExpression(node)) return;
    const { expression } = node;
    found ||= ts.isIdentifier(expression) ? expression.text === name
      : ts.isPropertyAccessExpression(expression) && expression.name.text === name;
  });
  return found;
}
