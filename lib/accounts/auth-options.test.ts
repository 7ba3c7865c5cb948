import { expect, it } from "vitest";
import { environment } from "@/lib/env";
import { authOptions } from "./auth-options";

const baseUrl = "http://medan.localhost:3000";
environment.set({ NEXTAUTH_SECRET: "a secret of nobody's, for this test" });
const leadsTo = (url: string) => authOptions().callbacks?.redirect?.({ url, baseUrl });

it.each([["/dasbor", `${baseUrl}/dasbor`], [`${baseUrl}/masuk`, `${baseUrl}/masuk`]])("leads to %s", async (url, right) => {
  expect(await leadsTo(url)).toBe(right);
});

it.each(["/\t/evil.id", "/\n/evil.id", "//evil.id", "/\\evil.id", "https://evil.id", "http://kominfo.medan.localhost:3000/", "javascript:alert(1)", `${baseUrl}@evil.id/`])("stays at home instead of %j", async (url) => {
  expect(await leadsTo(url)).toBe(baseUrl);
});
