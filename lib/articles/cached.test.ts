import { expect, it, vi } from "vitest";
import { AGENCIES_TAG } from "@/lib/tenants/tags";
import { testDatabase } from "@/scripts/testing/database";
import { newsOf, portalNews } from "./cached";
import { portalNewsTag } from "./tags";

const tags = vi.hoisted(() => new Set<string>());
vi.mock("next/cache", () => ({ cacheLife: () => undefined, cacheTag: (...given: string[]) => given.forEach((tag) => tags.add(tag)) }));
testDatabase();

it.each([["the city", () => portalNews()], ["some agencies", () => newsOf([1])]])("news of %s is made anew when an agency is renamed or suspended", async (_of, read) => {
  tags.clear();
  await read();
  expect([...tags].sort()).toEqual([portalNewsTag, AGENCIES_TAG].sort());
});
