/** A sign-in lasts a working week; after that the password is asked again. */
export const SESSION_SECONDS = 7 * 24 * 60 * 60;

/**
 * `__Host-`: only the host that set it ever sends or overwrites it, so an agency's address can neither read a session
 * nor plant one (RFC 6265bis §4.1.3.2). Browsers treat `*.localhost` as secure, so the demo works without https.
 */
const hostOnly = (name: string) => ({
  name: `__Host-${name}`,
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: true } as const,
});

export const sessionCookie = hostOnly("sesi");
export const csrfCookie = hostOnly("csrf");
export const callbackCookie = hostOnly("kembali");
/** Says that this browser has signed in to an account before (see device.ts). */
export const deviceCookie = hostOnly("perangkat");
