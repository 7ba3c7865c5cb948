import { expect, it } from "vitest";
import { circlesIn } from "./house/circles";
import { asksDoorFirst, isServerActions, takesKeyFirst } from "./house/keys";
import { calls, callsIn, codeIn, exportedFunctions, filesIn, type Import, importsOf, isTest, read } from "./house/source";

/** The rules of the house. A new name on one of the lists below is a decision: it needs its reason beside it. */
const OPEN_ACTIONS: Record<string, string> = {
  openConversationAction: "the citizen proves the number by its last digits, and guesses are counted",
  actOnCaseAction: "the page of the ticket put the writer's proof into its forms, and the command asks it again",
  askForMessagesAction: "citizens have no account; a code goes to the telephone, and nothing else happens",
  endMessagesAction: "as askForMessagesAction",
  proveByCodeAction: "the code that went to the telephone is the proof, and tries are counted",
  sendReportAction: "citizens have no account; nothing is refused, and what looks odd waits for the desk",
  signInAction: "nobody is known before",
  acceptInvitationAction: "the invitation's token is the proof, and nobody is known before",
  signOutAction: "ends the session it finds; without one there is nothing to end",
};
const INNER_HTML: Record<string, string> = {
  "components/ui/icon.tsx": "shapes from our own constant",
  "components/layout/citizen/document.tsx": "a constant of ours, before the first paint",
  "components/awake/early-script.tsx": "a script made of our own files, the same for everybody",
  "components/ui/json-ld.tsx": "JSON in which every < is escaped (lib/found/found.test.ts)",
};
const MINTS = ["lib/access/doors/", "lib/access/keys.ts", "lib/examples/two-agencies.ts"];
const READS_ENVIRONMENT = ["lib/env.ts", "next.config.ts", "playwright.config.ts"];
const RESERVED = /\/(page|layout|route|loading|error|not-found|global-error|global-not-found|default|template|icon|apple-icon|favicon|opengraph-image|robots|sitemap|manifest)\.(tsx?|ico|png|svg|webmanifest)$/;

const ours = codeIn("app", "components", "lib", "scripts", "drizzle", "worker", "web");
const program = ours.filter((path) => !isTest(path));
const breaking = (paths: string[], broken: (path: string) => boolean): string[] => paths.filter(broken);
const linesOf = (path: string): number => read(path).trimEnd().split("\n").length;

/** `file -> import` for each import of these files that isn't allowed. */
const wrongImports = (paths: string[], wrong: (found: Import) => boolean): string[] =>
  paths.flatMap((path) => importsOf(path).filter(wrong).map(({ target }) => `${path} -> ${target}`));

it("app holds only Next's reserved names, and styles", () => {
  expect(breaking(filesIn("app"), (path) => !RESERVED.test(path) && !/^app\/styles\/.+\.css$/.test(path))).toEqual([]);
});

it("a page has at most 60 lines", () => {
  expect(breaking(filesIn("app"), (path) => /\/page\.tsx$/.test(path) && linesOf(path) > 60)).toEqual([]);
});

it("a file has at most 250 lines", () => {
  expect(breaking(ours, (path) => linesOf(path) > 250)).toEqual([]);
});

it("no files need each other in a circle", () => {
  expect(circlesIn(program)).toEqual([]);
});

it("the middleware imports the host's rules and nothing else of ours", () => {
  expect(wrongImports(["middleware.ts"], ({ target }) => target !== "lib/tenants/host" && !target.startsWith("npm:next"))).toEqual([]);
});

it("lib imports neither app nor components", () => {
  const lib = program.filter((path) => path.startsWith("lib/"));
  expect(wrongImports(lib, ({ target }) => /^(app|components)\//.test(target))).toEqual([]);
});

it("components import neither app nor a query, a command or the database", () => {
  const components = program.filter((path) => path.startsWith("components/"));
  const lower = /^app\/|^lib\/db\/|^lib\/[\w-]+\/(queries|commands|cached)(\/|$)|^npm:(drizzle-orm|postgres)/;
  expect(wrongImports(components, ({ target, typeOnly }) => lower.test(target) && !typeOnly)).toEqual([]);
});

it("lib/db knows no domain", () => {
  const database = program.filter((path) => path.startsWith("lib/db/") && path !== "lib/db/schema.ts");
  expect(wrongImports(database, ({ target }) => /^lib\/(?!db\/|access\/|env$)/.test(target))).toEqual([]);
});

it("every exported query and command takes a key first", () => {
  const asked = program.filter((path) => /^lib\/.+\/(queries|commands)\.ts$|^lib\/.+\/commands\/.+\.ts$/.test(path));
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.flatMap((path) => exportedFunctions(path).filter((found) => !takesKeyFirst(path, found)).map(({ name }) => `${path} ${name}`))).toEqual([]);
});

it("everything exported that goes to the database takes a key first", () => {
  const domains = program.filter((path) => path.startsWith("lib/") && path !== "lib/db/with-key.ts");
  const asking = domains.flatMap((path) => exportedFunctions(path).filter(({ body }) => body && callsIn(body, "withKey")).map((found) => ({ path, ...found })));
  expect(asking.length).toBeGreaterThan(30);
  expect(asking.filter((found) => !takesKeyFirst(found.path, found)).map(({ path, name }) => `${path} ${name}`)).toEqual([]);
});

it("every exported action asks a door before anything else", () => {
  const actions = program.filter(isServerActions).flatMap((path) => exportedFunctions(path).map((found) => ({ path, ...found })));
  expect(actions.length).toBeGreaterThan(10);
  expect(actions.filter((found) => !asksDoorFirst(found) && !(found.name in OPEN_ACTIONS)).map(({ path, name }) => `${path} ${name}`)).toEqual([]);
  expect(Object.keys(OPEN_ACTIONS).filter((name) => !actions.some((found) => found.name === name))).toEqual([]);
});

it("actions live in files of their own", () => {
  expect(breaking(program, (path) => !isServerActions(path) && /^\s+["']use server["']/m.test(read(path)))).toEqual([]);
});

it("keys are minted by their doors", () => {
  expect(breaking(program, (path) => calls(path, "mint") && !MINTS.some((place) => path.startsWith(place)))).toEqual([]);
});

it("no transaction but through a key", () => {
  const raw = program.filter((path) => !/^(lib\/db|drizzle|scripts)\//.test(path));
  // The live channel listens without a transaction; the worker closes the pool when it stops.
  const handles = raw.filter((path) => path !== "lib/live/listen.ts" && path !== "worker/index.ts");
  expect(breaking(raw, (path) => calls(path, "begin") || calls(path, "transaction"))).toEqual([]);
  expect(wrongImports(handles, ({ target, typeOnly }) => ["npm:postgres", "lib/db/client"].includes(target) && !typeOnly)).toEqual([]);
});

it("settings are read in one place", () => {
  expect(breaking([...program, "middleware.ts"], (path) => /process\.env\b/.test(read(path)) && !READS_ENVIRONMENT.includes(path) && path !== "lib/house.test.ts")).toEqual([]);
});

it("no text becomes markup but on the list", () => {
  expect(breaking(program, (path) => /dangerouslySetInnerHTML|\.innerHTML\b/.test(read(path)) && !(path in INNER_HTML))).toEqual([]);
});

it("no doubt is silenced and nothing is left for later", () => {
  const silenced = /@ts-(ignore|expect-error|nocheck)|eslint-disable|\b(TODO|FIXME|XXX)\b|\bas any\b|: any\b|<any\b/;
  expect(breaking(ours, (path) => silenced.test(read(path)) && path !== "lib/house.test.ts")).toEqual([]);
});

it("every address is on the list of routes", () => {
  const routes = filesIn("app").filter((path) => /\/(page|route)\.tsx?$/.test(path));
  expect(routes).toEqual(read("lib/house/routes.txt").trim().split("\n").sort());
});
