export type DemoAccount = { role: "admin" | "desk" | "operator" | "head"; name: string; email: string; password: string; tenant: string | null };

/** Placeholder until the examples are written: nobody can sign in yet. */
export function seedExamples(report: (line: string) => void): Promise<DemoAccount[]> {
  report("belum ada contoh");
  return Promise.resolve([]);
}
