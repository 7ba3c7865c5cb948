/**
 * What may be the address of an agency. An address that only looks like another's is how citizens are led astray, so
 * names are compared by what the eye sees, not letter by letter (UTS #39, confusable skeletons).
 */
const SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Never an agency's: technical names, the portal's own words, and what a deceiver would like to have. */
export const reservedNames: ReadonlySet<string> = new Set([
  "www", "api", "admin", "administrator", "root", "mail", "email", "webmail", "smtp", "imap", "pop", "mx", "ftp", "sftp", "ssh", "vpn", "ns", "ns1",
  "ns2", "dns", "cdn", "static", "assets", "media", "img", "status", "health", "test", "dev", "staging", "demo", "localhost", "wpad", "autoconfig",
  "autodiscover", "server", "host", "db", "git", "login", "masuk", "keluar", "akun", "undangan", "dasbor", "dashboard", "portal", "meja",
  "kota", "pemko", "medan", "resmi", "official", "instansi", "berita", "pengumuman", "layanan", "lapor", "lacak", "laporan", "tiket", "langganan", "siaran",
  "cari", "kontak", "sms", "sms-centre", "smscentre", "keaktifan", "gambar", "berkas", "handset", "sites", "alamat", "latihan", "bantuan", "help", "support",
  "baru", "ekspor", "keamanan", "security", "abuse", "postmaster", "hostmaster", "webmaster", "bayar", "pembayaran", "donasi", "pulsa", "hadiah", "undian",
]);

/** A sentence when the word can't be an address at all; null when its shape is right. */
export function slugProblem(slug: string): string | null {
  if (slug.length < 3 || slug.length > 40) return "Alamat harus 3 sampai 40 huruf.";
  if (!SHAPE.test(slug)) return "Alamat hanya boleh huruf kecil, angka, dan tanda hubung di tengah, misalnya seimati-labuhan.";
  if (!/[a-z]/.test(slug)) return "Alamat harus memuat huruf.";
  if (reservedNames.has(slug) || slug.startsWith("latihan-")) return `Alamat ${slug} disimpan untuk keperluan kota. Pilih kata lain.`;
  return null;
}

/** What the eye makes of a name: look-alike letters are one letter, hyphens and the city's usual words fall away. */
export function skeleton(slug: string, cityName: string): string {
  const seen = fold(slug);
  const affixes = ["dinas", "kota", fold(cityName)].map(fold);
  let core = seen;
  for (let before = ""; before !== core;) {
    before = core;
    for (const affix of affixes) {
      if (core.startsWith(affix)) core = core.slice(affix.length);
      if (core.endsWith(affix)) core = core.slice(0, -affix.length);
    }
  }
  return core === "" ? seen : core;
}

const fold = (text: string) =>
  text.toLowerCase().replace(/[^a-z0-9]/g, "").replaceAll("rn", "m").replaceAll("vv", "w").replaceAll("0", "o").replace(/[1i]/g, "l").replaceAll("cl", "d");

/** The first of `taken` or of the reserved names that this one could be mistaken for. */
export function resembles(slug: string, taken: Iterable<string>, cityName: string): string | null {
  const seen = skeleton(slug, cityName);
  for (const other of [...taken, ...reservedNames]) {
    if (other !== slug && skeleton(other, cityName) === seen) return other;
  }
  return null;
}
