import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** argon2id with the package's parameters: 19 MiB, 2 passes, 1 lane (OWASP Password Storage, 2024). */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFC"));

let dummy: Promise<string> | undefined;

/**
 * Whether the password is right. Without a hash (unknown account, invitation not used) the same work is done on a
 * hash of nobody's, so that the time of the answer doesn't tell who has an account.
 */
export async function passwordFits(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  dummy ??= hash("kata sandi yang tidak dipakai siapa pun");
  const fits = await verify(passwordHash ?? (await dummy), password.normalize("NFC"));
  return fits && passwordHash != null;
}
