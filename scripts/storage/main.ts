import type { Lifetime } from "../city/lifetime";
import { checkVitest } from "../check/steps";
import type { Tally } from "../check/tally";
import { step } from "../steps";
import { openSwift } from "./swift";
import { KEYS } from "./swift-settings";

/** Everything that keeps files and reads them again. */
const TESTS = ["lib/storage", "lib/media", "lib/exports", "lib/imports"];

/** The tests of all that keeps files, each file of tests with a bucket of its own on a real S3 server. */
export async function checkStorage(life: Lifetime, words: string[]): Promise<Tally> {
  const endpoint = await step("Server S3 (OpenStack Swift)", () => openSwift(life), (address) => address);
  const env = { TEST_S3_ENDPOINT: endpoint, TEST_S3_ACCESS_KEY: KEYS.accessKey, TEST_S3_SECRET_KEY: KEYS.secretKey };
  return checkVitest(life, "Penyimpanan, gambar, dan berkas di S3", { words: words.length > 0 ? words : TESTS, env });
}
