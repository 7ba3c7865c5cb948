/** Marks of a message that words don't show: links, numbers to call, sums of money, shouting. */
const MARKS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["link", /https?:|www[.,;]|\b[a-z0-9-]+\s?\.\s?(?:com|net|org|id|me|ly|co|info|xyz|site|biz|tk|blogspot|wordpress|jimdo|weebly|webs)\b/i],
  ["free-host", /blogspot|jimdo|weebly|webs\.com|wordpress|wix|\.tk\b|bit\.ly|tinyurl|\.example\./i],
  ["own-site-short", /\b(?:tsel\.me|bit\.ly|goo\.gl|t\.co|im3\.do|s\.id)\b/i],
  ["phone", /(?:\+?62|\b0)8[\d\s-]{7,}|\[TELP\]|\b0\d{2,3}[-\s]?\d{6,}/],
  ["service-code", /\*\d{2,4}(?:\*\d+)*#/],
  ["short-number", /\bke\s+\d{3,5}\b|\bketik\b|\bbalas\b\s+\w+/i],
  ["money", /\brp\.?\s?\d|\d+\s?(?:jt|juta|rb|ribu|rbu|milyar)\b/i],
  ["big-money", /\d+\s?(?:jt|juta|milyar)\b|rp\.?\s?\d{1,3}(?:[.,]\d{3}){2,}/i],
  ["account", /\bno\.?\s?rek|\brekening|\ba\/?n\b|\ba\.n\b|\[NOMOR\]/i],
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

/** Without one of these nobody is asked to call, click or pay: there is nothing to hide it for. */
const HARD = ["prize", "account", "top-up", "service-code", "short-number", "free-host", "own-site-short", "link", "phone", "big-money", "price-for", "terms", "percent"];

/** Whoever writes like this writes to the city, and a telephone company's own notice harms nobody: only a prize makes them doubtful. */
export function isHarmless(signals: ReadonlyMap<string, number>): boolean {
  const bears = (name: string) => signals.has(`!${name}`);
  const towards = ["citizen", "address", "office", "question"].filter(bears).length;
  return !HARD.some(bears) || (!bears("prize") && (bears("notice") || towards >= 2));
}
