/** Settings of OpenStack Swift for one machine and one run: a device, one replica, all on 127.0.0.1. */
export const KINDS = ["object", "container", "account"] as const;
export type Kind = (typeof KINDS)[number];
/** Whom the S3 interface lets in: `tempauth` makes up S3's pair of keys from account:user and its secret. */
export const KEYS = { accessKey: "uji:penguji", secretKey: "rahasia-uji" };
export const REGION = "us-east-1";

type Place = { folder: string; port: number; user: string };

export const commonSettings = (): string => ini({
  "swift-hash": { swift_hash_path_suffix: "uji", swift_hash_path_prefix: "uji" },
  "storage-policy:0": { name: "uji", default: "yes" },
});

export const keeperSettings = (kind: Kind, place: Place): string => ini({
  DEFAULT: { ...server(place), devices: `${place.folder}/devices`, mount_check: "false", disable_fallocate: "true" },
  "pipeline:main": { pipeline: `${kind}-server` },
  [`app:${kind}-server`]: { use: `egg:swift#${kind}` },
});

const FILTERS = ["catch_errors", "proxy-logging", "cache", "listing_formats", "bulk", "s3api", "tempauth", "slo", "dlo"];
export const proxySettings = (place: Place): string => ini({
  DEFAULT: server(place),
  "pipeline:main": { pipeline: [...FILTERS, "proxy-logging", "proxy-server"].join(" ") },
  "app:proxy-server": { use: "egg:swift#proxy", account_autocreate: "true" },
  ...Object.fromEntries(FILTERS.map((name) => [`filter:${name}`, { use: `egg:swift#${EGGS[name] ?? name}`, ...OWN[name] }])),
});

const EGGS: Record<string, string> = { "proxy-logging": "proxy_logging", cache: "memcache" };
const OWN: Record<string, Record<string, string>> = {
  // It wants a cache to be named and does without one: nobody listens there.
  cache: { memcache_servers: "127.0.0.1:1" },
  s3api: { location: REGION },
  tempauth: { [`user_${KEYS.accessKey.replace(":", "_")}`]: `${KEYS.secretKey} .admin` },
};

const server = ({ folder, port, user }: Place) => ({ bind_ip: "127.0.0.1", bind_port: String(port), workers: "0", user, swift_dir: folder });

const ini = (sections: Record<string, Record<string, string>>): string =>
  Object.entries(sections).map(([name, lines]) => `[${name}]\n${Object.entries(lines).map(([key, value]) => `${key} = ${value}\n`).join("")}`).join("\n");
