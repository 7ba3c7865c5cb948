import { environment } from "@/lib/env";
import type { Secrets } from "./secrets";

type Urls = { app: string; worker: string };
type Address = { port: number; rootDomain: string; scheme: string };

/**
 * What web and worker are started with. A setting that was given from outside wins over one we made up. The owner's
 * connection string is left out: what serves the public must not be able to change tables.
 */
export function settingsFor(urls: Urls, secrets: Secrets, address: Address, dataDir: string, handset: boolean): Record<string, string> {
  const made = {
    NEXTAUTH_SECRET: secrets.nextAuth, PHONE_KEY: secrets.phone, PHONE_INDEX_KEY: secrets.phoneIndex,
    KANNEL_SECRET: secrets.kannel, HANDSET: handset ? "on" : "off", DATA_DIR: dataDir,
  };
  const given = Object.keys(made).flatMap((name) => {
    const value = environment.given(name);
    return value ? [[name, value]] : [];
  });
  return {
    ...made, ...(Object.fromEntries(given) as Record<string, string>), ...addressSettings(address),
    APP_DATABASE_URL: urls.app, WORKER_DATABASE_URL: urls.worker, DATABASE_URL: "",
  };
}

/** Also known at build time: prerendered pages carry these in their links. */
export function addressSettings({ port, rootDomain, scheme }: Address): Record<string, string> {
  return { PORT: String(port), ROOT_DOMAIN: rootDomain, PUBLIC_SCHEME: scheme, NEXTAUTH_URL: originOf({ port, rootDomain, scheme }) };
}

export function originOf({ port, rootDomain, scheme }: Address): string {
  const usual = (scheme === "https" && port === 443) || (scheme === "http" && port === 80);
  return `${scheme}://${rootDomain}${usual ? "" : `:${port}`}`;
}
