/** What swindlers and sellers want done, or offer. */
const ASKS = new RegExp(String.raw`\b(?:hub(?:ungi)?|call|te?le?pon|klik|click|kunjungi|buka|log ?in|(?:di)?tra?nsfer(?:kan|nya)?|trf|(?:di)?kirim(?:kan|in)?|krm|balas|reply|(?:ber)?minat|daftar(?:kan)?|gabung|join|beli|order|pesan`
  + String.raw`|dapatkan|nikmati|tukar(?:kan)?|ambil|klaim|aktifkan|isi(?:kan)?|download|unduh|verifikasi|jual|dijual|menjual|jaminan|pinjam\w*|modal|dana|kredit|bunga|gratis|diskon|promo|murah|untung|bonus|lowongan|penawaran|menawarkan|butuh|bantu)\b`, "i");

/** Marks of a message that words don't show: links, numbers to call, sums of money, shouting. */
const MARKS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["link", /https?:|www[.,;]|\b[a-z0-9-]+\s?\.\s?(?:com|net|org|id|me|ly|co|info|xyz|site|biz|tk|blogspot|wordpress|jimdo|weebly|webs)\b/i],
  ["free-host", /blogspot|jimdo|weebly|webs\.com|wordpress|wix|\.tk\b|bit\.ly|tinyurl|\.example\./i],
  ["own-site-short", /\b(?:tsel\.me|bit\.ly|goo\.gl|t\.co|im3\.do|s\.id)\b/i],
  ["phone", /(?:\+?62|\b0)8[\d\s-]{7,}|(?<!\w)\[TELP\]|\b0\d{2,3}[-\s]?\d{6,}/],
  ["service-code", /\*\d{2,4}(?:\*\d+)*#/],
  ["short-number", /\bke\s+\d{3,5}\b|\bketik\b|\bbalas\b\s+\w+/i],
  ["money", /\brp\.?\s?\d|\d+\s?(?:jt|juta|rb|ribu|rbu|milyar)\b/i],
  ["big-money", /\d+\s?(?:jt|juta|milyar)\b|rp\.?\s?\d{1,3}(?:[.,]\d{3}){2,}/i],
  ["account", /\bno\.?\s?rek|\brekening|\ba\/?n\b|\ba\.n\b|\[NOMOR\]/i],
  ["own-account", /\brek(?:ening|ning)?(?:nya)?\b[\s:;.,]*(?:\d|\[NOMOR\]|bank|bri|bca|bni|mandiri)|\ba[/.]?n[.:\s]/i],
  ["bank", /\b(?:bri|bca|bni|mandiri|btn|bsi|danamon)\b/i],
  ["pin", /\bpin\b|\bkode\b|\bid\s?:/i],
  ["prize", /\bhadiah?\b.*(?:rp|jt|juta|unit|pin|cek|undi)|pemenang|undian|\bm[-\s]?e?nda?pa?tk?an?\b.{0,20}(?:hadi|cek|uang|unit)|\bmeraih\b|pin[\s_:;-]*(?:pemenang|anda)/i],
  ["percent", /\d\s?%/],
  ["terms", /s&k|s & k|syarat (?:&|dan) ketentuan|\btarif normal\b|berlaku (?:s\/?d|hingga|sampai|\d)/i],
  ["price-for", /\b(?:hanya|cuma|mulai)\b.{0,12}(?:rp|\d+\s?(?:rb|ribu))/i],
  ["contact", /\b(?:hub|call|minat)\b|\bu\/\s?info|\bwa\b.{0,4}\d/i],
  ["offer", /\bpromo\b|diskon|cashback|bonus|gratis|dana tunai|pinjaman|jaminan bpkb|tanpa (?:agunan|jaminan)|bergaransi|harga (?:promo|murah)/i],
  ["top-up", /\bpulsa\b.{0,30}\d|\b(?:mama|papa|ibu|bapa?k|ayah)\b.{0,40}\bpulsa\b/i],
  ["notice", /(?:telah|sudah|sdh|akan segera) (?:aktif|berakhir|berhasil|diterima|memenuhi|melakukan)|masa aktif|sisa (?:kuota|pulsa|saldo)|transaksi|verifikasi|\bpesanan\b|\botp\b|pin baru|mencapai batas|tidak cukup|penggunaan terakhir|dikenakan tarif/i],
  ["citizen", /\bmohon|\btolong\b|\btlg\b|\blapor|\bwarga\b|\bditindak|\bditertib|\bdiperbaiki|\bkapan\b|\bkenapa\b|\bbagaimana\b|\bgimana\b|\bkeluh|assalam|\btanya\b|\bmenanyakan|\binformasi\b|\bkomplain|\badu(?:an)?\b|selamat (?:pagi|siang|sore|malam)|\byth\b/i],
  ["address", /\bj(?:l|ln|alan)\b|\brt\b|\brw\b|\bkel(?:urahan)?\b|\bkec(?:amatan)?\b|\bgg\b|\bgang\b|\bpasar\b|\bsimpang\b/i],
  ["office", /\bdinas\b|\bwali\s?kota\b|\blurah\b|\bcamat\b|\bpuskesmas\b|\bsatpol|\bpemko\b|\bpemkot\b|\bpegawai\b|\bpetugas\b|\bpdam\b|\bktp\b|\bbpjs\b/i],
  ["shared-life", /\b(?:aku|kamu|kita|dia|nanti|besok|udah|belum|iya|ga|gak|nggak|sih|deh|dong|kok|ya)\b/i],
  ["asks", ASKS],
  ["smiley", /[:;]-?[)(dp]|\b(?:wk){2,}|haha|\p{Extended_Pictographic}/iu],
];

/** Each mark the text bears. */
export function signalsOf(text: string): Map<string, number> {
  const found = MARKS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  const letters = text.replace(/[^\p{L}]/gu, "");
  const capitals = text.replace(/[^\p{Lu}]/gu, "").length / Math.max(1, letters.length);
  if (capitals > 0.35 && letters.length > 20) found.push("shouts");
  const both = found.flatMap((one, at) => found.slice(at + 1).map((other) => `${one}&${other}`));
  return new Map([...found, ...both].map((name) => [`!${name}`, 1]));
}

/** Each of these by itself asks somebody to call, click or pay, or promises a prize. */
const BAIT = ["prize", "own-account", "phone", "top-up", "service-code", "short-number", "free-host", "own-site-short", "price-for", "terms"];
/** These stand in orders, addresses and what friends send on as well: they count only beside words that ask for something. */
const HOOK = ["link", "account", "big-money", "percent"];

/** Whoever writes like this writes to the city, and a telephone company's own notice harms nobody: only a prize makes them doubtful. */
export function isHarmless(signals: ReadonlyMap<string, number>): boolean {
  const bears = (name: string) => signals.has(`!${name}`);
  const towards = ["citizen", "address", "office"].filter(bears).length;
  const asks = BAIT.some(bears) || (bears("asks") && HOOK.some(bears));
  return !asks || (!bears("prize") && (bears("notice") || towards >= 2));
}
