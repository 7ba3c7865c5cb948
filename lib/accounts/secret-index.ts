import "server-only";
import { createHash, createHmac, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

/** A keyed hash: the table of failures names neither accounts nor addresses to who reads only the database. */
export const keyed = (purpose: string, text: string): string =>
  createHmac("sha256", env.nextAuthSecret()).update(`${purpose}\0${text}`).digest("base64url");

/** 32 random bytes for a link; only `tokenHash` of it is stored. */
export const newToken = (): string => randomBytes(32).toString("base64url");

export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");

/** E-mail addresses are compared in lower case, without spaces around. */
export const foldEmail = (email: string): string => email.trim().normalize("NFC").toLowerCase();
