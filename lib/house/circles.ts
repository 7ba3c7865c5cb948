import { importsOf } from "./source";

/** Each circle of files that need each other, types too, as a path that comes back: `a -> b -> a`. One per way back. */
export function circlesIn(paths: readonly string[]): string[] {
  const byName = new Map(paths.flatMap((path) => namesOf(path).map((name) => [name, path] as const)));
  const [done, found] = [new Set<string>(), new Set<string>()];
  const follow = (path: string, way: string[]): void => {
    const back = way.indexOf(path);
    if (back >= 0) found.add([...way.slice(back), path].join(" -> "));
    if (back >= 0 || done.has(path)) return;
    for (const { target } of importsOf(path)) {
      const next = byName.get(target);
      if (next !== undefined) follow(next, [...way, path]);
    }
    done.add(path);
  };
  for (const path of paths) follow(path, []);
  return [...found];
}

/** As imports name it: without its ending, or by its folder. */
function namesOf(path: string): string[] {
  const bare = path.replace(/\.tsx?$/, "");
  return bare.endsWith("/index") ? [bare, bare.slice(0, -"/index".length)] : [bare];
}
