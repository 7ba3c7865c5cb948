/** Whether this process serves the city, and so keeps up with what is decided; scripts and tests learn when they ask. */
const shared = globalThis as typeof globalThis & { pemkoFollows?: boolean };

/** Said at the start, by a file that both of Next's runtimes read: it may import nothing of Node's. */
export function followFromNowOn(): void {
  shared.pemkoFollows = true;
}

export const follows = (): boolean => shared.pemkoFollows ?? false;
