import ipaddr from "ipaddr.js";
import { z } from "zod";

/**
 * The only place that reads `process.env`. Every setting is read when it is asked for, never at import: `next build`
 * runs without any of the secrets. `npm run demo`, `dev` and `test` make them up and hand them to what they start.
 */
const text = z.string().trim().min(1);
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, "must look like postgresql://user:password@host:port/database");
const secret = z.string().min(16, "must have at least 16 characters");
const flag = z.enum(["on", "off"]).transform((value) => value === "on");
const port = z.coerce.number().int().min(1).max(65_535);
const host = z.string().trim().toLowerCase().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, "must be a domain name, without port");
const networks = z.string().transform((value) => value.split(",").map((one) => one.trim()).filter((one) => one !== ""))
  .refine((all) => all.every((one) => ipaddr.isValidCIDR(one)), "must be networks such as 10.8.0.0/16, with commas between");
/** South, west, north, east, in degrees. */
const box = z.string().transform((value) => value.split(",").map(Number)).pipe(z.tuple([z.number(), z.number(), z.number(), z.number()]))
  .refine(([south, west, north, east]) => south < north && west < east && south >= -90 && north <= 90 && west >= -180 && east <= 180, "must be south,west,north,east in degrees");
const key32 = z.base64().transform((value) => Buffer.from(value, "base64"))
  .refine((bytes) => bytes.length === 32, "must be 32 bytes in base64 (openssl rand -base64 32)");

/** Thrown when a setting is missing or wrong; the message says which one and what it must be. */
export class SettingError extends Error {}

export const env = {
  /** Port of the web server, also part of every public address. */
  port: setting("PORT", port, "3000"),
  /** Host of the portal; agencies live one label below it. */
  rootDomain: setting("ROOT_DOMAIN", host, "medan.localhost"),
  publicScheme: setting("PUBLIC_SCHEME", z.enum(["http", "https"]), "http"),
  cityName: setting("CITY_NAME", text, "Medan"),
  /** The number citizens send their SMS to, as it is printed. */
  citySmsNumber: setting("CITY_SMS_NUMBER", text, "0811-0000-2015"),
  /** When the desk's officers read, as a part of a sentence. */
  citySmsHours: setting("CITY_SMS_HOURS", text, "hari kerja pukul 08.00–16.00"),
  /** Address of map tiles, with {z}, {x} and {y}; without it sites show directions and no map. Whoever serves the tiles sees who asks. */
  mapTiles: setting("MAP_TILES", z.string().trim().refine((text) => text === "" || /^https?:\/\/\S+\{z\}\S*$/.test(text), "must be an address with {z}, {x} and {y}"), ""),
  /** Whose map it is, as its licence asks. */
  mapCredit: setting("MAP_CREDIT", text, "© OpenStreetMap"),
  /** Within which a citizen may show a place on the form's map. */
  mapBox: setting("MAP_BOX", box, "3.46,98.56,3.83,98.77"),
  /** The server that takes outgoing e-mail, `smtp://user:password@host:port` or `smtps://…`; empty: letters wait, and say so. */
  smtpUrl: setting("SMTP_URL", z.string().trim().refine((text) => text === "" || /^smtps?:\/\/\S+$/.test(text), "must look like smtp://user:password@host:port"), ""),
  /** Who letters come from, as e-mail writes it. */
  mailFrom: () => setting("MAIL_FROM", text, `SMS Centre <tidak-dibalas@${env.rootDomain()}>`)(),
  /** Demo accounts, gateways and the embedded database are kept here. */
  dataDir: setting("DATA_DIR", text, ".data"),
  /** Bucket for pictures and files, in any store that speaks S3; empty: they are kept in `DATA_DIR`. */
  s3Bucket: setting("S3_BUCKET", z.string(), ""),
  /** Address of that store; empty: Amazon's own for the region. */
  s3Endpoint: setting("S3_ENDPOINT", z.union([z.literal(""), z.url()]), ""),
  s3Region: setting("S3_REGION", text, "us-east-1"),
  s3AccessKey: setting("S3_ACCESS_KEY", text),
  s3SecretKey: setting("S3_SECRET_KEY", text),
  /** How much one agency may keep, pictures and files together, in megabytes. */
  fileQuota: setting("FILE_QUOTA_MB", z.coerce.number().int().min(1).max(10_000_000), "2000"),
  /** Where the build lies. Tests build aside, so that a demo in the same folder keeps its own. */
  distDir: setting("NEXT_DIST_DIR", text, ".next"),
  /** When what the city sends by itself waits until morning, in Asia/Jakarta: what nobody has just asked for. */
  quietHours: setting("QUIET_HOURS", z.string().regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, "must look like 21:00-06:00"), "21:00-06:00"),
  /** What the city pays for one SMS part, in rupiah: shown before anything is sent. */
  smsPrice: setting("SMS_PRICE", z.coerce.number().min(0).max(100_000), "210"),
  /** Bulk of more SMS parts than this needs a second person's yes. */
  approvalOver: setting("BULK_APPROVAL_OVER", z.coerce.number().int().min(0).max(100_000_000), "500"),
  /** The built-in phone: in demo and development only. */
  handset: setting("HANDSET", flag, "off"),
  /** Networks inside that an SMPP gateway may connect to, such as an operator's tunnel: `10.8.0.0/16, 127.0.0.1/32`; empty: none. */
  smppInside: setting("SMPP_INSIDE", networks, ""),
  /** On when a reverse proxy of ours writes the last entry of X-Forwarded-For. */
  trustProxy: setting("TRUST_PROXY", flag, "off"),

  /** Owner of the tables: migrations and scripts, never the running site. */
  databaseUrl: setting("DATABASE_URL", postgresUrl),
  /** Role without any privilege beyond its grants: the site and the jobs' domain code. */
  appDatabaseUrl: setting("APP_DATABASE_URL", postgresUrl),
  /** Role that owns nothing but the schema `graphile_worker`: the job queue. */
  workerDatabaseUrl: setting("WORKER_DATABASE_URL", postgresUrl),

  nextAuthSecret: setting("NEXTAUTH_SECRET", secret),
  /** 32 bytes: phone numbers are stored encrypted with it. */
  phoneKey: setting("PHONE_KEY", key32),
  /** 32 bytes: keyed index that finds an encrypted number again. */
  phoneIndexKey: setting("PHONE_INDEX_KEY", key32),
  /** Shared with the Kannel gateway, in its `get-url`. */
  kannelSecret: setting("KANNEL_SECRET", secret),
};

/** For scripts that start other programs, and tests: the environment as a whole. */
export const environment = {
  inherited: (): Record<string, string | undefined> => ({ ...process.env }),
  given: (name: string): string | undefined => process.env[name]?.trim() || undefined,
  set: (values: Record<string, string>): void => void Object.assign(process.env, values),
};

function setting<Shape extends z.ZodType>(name: string, shape: Shape, fallback?: string): () => z.output<Shape> {
  return () => {
    const given = process.env[name]?.trim() || fallback;
    if (given === undefined) {
      throw new SettingError(`${name} is not set. npm run demo and npm run dev set it; a server of your own needs it in its environment.`);
    }
    const read = shape.safeParse(given);
    if (read.success) return read.data;
    throw new SettingError(`${name} is wrong: ${read.error.issues.map((issue) => issue.message).join("; ")}.`);
  };
}
