import "server-only";
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

/** Numbers are kept encrypted (AES-256-GCM) and found again by a keyed hash; neither key lies in the database. */
const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** base64 of iv, tag and ciphertext; another one at every call. Also for what a gateway keeps secret. */
export function sealText(text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, env.phoneKey(), iv);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64");
}

/** Throws when the text was changed or sealed with another key. */
export function openText(sealed: string): string {
  const bytes = Buffer.from(sealed, "base64");
  const decipher = createDecipheriv(CIPHER, env.phoneKey(), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString("utf8");
}

export const sealNumber = sealText;
export const openNumber = openText;

export const numberIndex = (number: string): string => keyedHash(`number:${number}`);

/** Bound to the number by its index, so that equal endings of two numbers don't look equal. */
export const lastFourIndex = (phoneIndex: string, lastFour: string): string => keyedHash(`last4:${phoneIndex}:${lastFour}`);

let indexKey: { bytes: Buffer; made: KeyObject } | undefined;

function keyedHash(text: string): string {
  const bytes = env.phoneIndexKey();
  // Made once: with plain bytes Node makes a key of them for every hash, which costs more than hashing.
  if (!indexKey?.bytes.equals(bytes)) indexKey = { bytes, made: createSecretKey(bytes) };
  return createHmac("sha256", indexKey.made).update(text).digest("base64url");
}
