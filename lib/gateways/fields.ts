import type { GatewayKind } from "./schema";

/** One thing a kind of gateway needs to know. Browser-safe. */
export type SettingField = {
  name: string;
  label: string;
  help?: string;
  /** Sealed in the database, never shown again; left empty it stays as it is. */
  secret?: true;
  /** Made by us, shown to admins: the other side has to know it. */
  ours?: true;
  optional?: true;
  area?: true;
  choices?: readonly { value: string; label: string }[];
  fallback?: string;
  /** What is typed must fit; the sentence says how. Not asked of what is left empty. */
  rule?: { fits: (text: string) => boolean; sentence: string };
};

const between = (least: number, most: number) => ({ fits: (text: string) => /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most, sentence: `Tulis angka bulat ${least} sampai ${most}.` });
/** An octet string of SMPP: ASCII, and no longer than its field. */
const letters = (most: number) => ({ fits: (text: string) => /^[\x20-\x7e]*$/.test(text) && text.length <= most, sentence: `Paling panjang ${most} huruf, angka, atau tanda biasa.` });

export const kindWords: Record<GatewayKind, { label: string; help: string }> = {
  handset: { label: "Telepon bawaan", help: "Hanya untuk demo dan pengembangan." },
  gammu: { label: "Gammu SMSD", help: "Modem USB dengan kartu SIM, lewat tabel Gammu di database kita." },
  kannel: { label: "Kannel", help: "Gerbang SMS sendiri yang terhubung ke operator." },
  http: { label: "Penyedia HTTP", help: "Layanan SMS di internet yang dipanggil lewat HTTPS." },
  smpp: { label: "SMPP 3.4", help: "Hubungan langsung ke pusat SMS operator." },
};

export const roleWords = { in: "Masuk saja", out: "Keluar saja", both: "Masuk dan keluar" } as const;

const DOOR: SettingField = { name: "doorSecret", label: "Sandi pintu masuk", ours: true, help: "Dibuat otomatis." };

export const kindFields: Record<GatewayKind, readonly SettingField[]> = {
  handset: [],
  gammu: [
    { name: "phoneId", label: "Nama modem (phoneid)", help: "Sama dengan phoneid di smsdrc, misalnya modem1." },
    { name: "reports", label: "Laporan sampai", choices: [{ value: "yes", label: "Diminta" }, { value: "no", label: "Tidak diminta" }], fallback: "yes" },
  ],
  kannel: [
    { name: "url", label: "Alamat sendsms", help: "Misalnya http://127.0.0.1:13013/cgi-bin/sendsms", fallback: "http://127.0.0.1:13013/cgi-bin/sendsms" },
    { name: "username", label: "Nama pengguna sendsms" },
    { name: "password", label: "Kata sandi sendsms", secret: true },
    { name: "from", label: "Nomor pengirim", help: "Nomor atau kode yang dilihat warga.", optional: true },
    { name: "publicUrl", label: "Alamat kita bagi Kannel", help: "Ke sini Kannel mengirim laporan. Kosong: alamat portal ini.", optional: true },
    { name: "statusUrl", label: "Alamat status", help: "Misalnya http://127.0.0.1:13000/status.txt. Kosong: keadaannya tidak ditanyakan.", optional: true },
    { name: "statusPassword", label: "Kata sandi status", secret: true, optional: true },
    DOOR,
  ],
  http: [
    { name: "url", label: "Alamat kirim", help: "https://… milik penyedia." },
    { name: "method", label: "Cara", choices: [{ value: "POST", label: "POST" }, { value: "GET", label: "GET" }], fallback: "POST" },
    { name: "format", label: "Bentuk isi", choices: [{ value: "json", label: "JSON" }, { value: "form", label: "Formulir" }], fallback: "json" },
    {
      name: "fields", label: "Isian", area: true, help: "Satu per baris: nama=nilai. Boleh memakai {to} {text} {from} {reference} {parts} {secret}.",
      fallback: "to={to}\ntext={text}\nref={reference}",
    },
    { name: "headers", label: "Kepala permintaan", area: true, optional: true, help: "Satu per baris: Nama: nilai. Boleh memakai {secret}, misalnya Authorization: Bearer {secret}." },
    { name: "secret", label: "Kunci penyedia", secret: true, optional: true, help: "Menggantikan {secret}." },
    { name: "signature", label: "Kunci tanda tangan keluar", secret: true, optional: true, help: "Bila diisi, tiap permintaan ditandatangani HMAC-SHA256 (X-Timestamp, X-Signature)." },
    { name: "from", label: "Nama atau nomor pengirim", optional: true },
    { name: "accepted", label: "Kode yang berarti diterima", fallback: "200-299" },
    { name: "refused", label: "Kode yang berarti ditolak", fallback: "400-499", help: "Pasti tidak dikirim. Yang bukan di sini dan bukan diterima: belum pasti." },
    { name: "busy", label: "Kode yang berarti nanti lagi", fallback: "429,503", help: "Pasti tidak dikirim, boleh dicoba lagi." },
    { name: "handle", label: "Letak nomor pesan di jawaban JSON", optional: true, help: "Misalnya data.id. Dipakai mencocokkan laporan." },
    { name: "creditUrl", label: "Alamat sisa pulsa", optional: true, help: "https://… yang menjawab JSON. Ditanya tiap menit; kosong: tidak ditanya." },
    { name: "creditField", label: "Letak sisa pulsa di jawaban JSON", optional: true, help: "Misalnya data.saldo." },
    { name: "inFields", label: "Isian pesan masuk", area: true, optional: true, fallback: "id=id\nfrom=from\nto=to\ntext=text", help: "Satu per baris: id, from, to, text = letaknya di JSON yang dikirim penyedia." },
    { name: "reportFields", label: "Isian laporan", area: true, optional: true, fallback: "reference=ref\nhandle=id\nstate=status", help: "reference atau handle, dan state." },
    { name: "delivered", label: "Kata laporan yang berarti sampai", fallback: "delivered,DELIVRD", optional: true },
    { name: "failed", label: "Kata laporan yang berarti gagal", fallback: "failed,undelivered,UNDELIV,EXPIRED,REJECTD", optional: true },
    DOOR,
  ],
  smpp: [
    { name: "host", label: "Alamat pusat SMS", help: "Nama atau alamat IP saja, misalnya smsc.operator.co.id.", rule: { fits: (text) => /^[a-z0-9.:-]{1,253}$/i.test(text), sentence: "Tulis nama atau alamat IP saja, tanpa http:// dan tanpa porta." } },
    { name: "port", label: "Porta", fallback: "2775", rule: between(1, 65_535) },
    { name: "systemId", label: "system_id", help: "Nama akun dari operator.", rule: letters(15) },
    { name: "password", label: "Kata sandi", secret: true, help: "Paling panjang 8 huruf (SMPP 3.4).", rule: letters(8) },
    { name: "systemType", label: "system_type", optional: true, help: "Kosongkan bila operator tidak menyebutnya.", rule: letters(12) },
    {
      name: "bind", label: "Sambungan", fallback: "transceiver",
      choices: [{ value: "transceiver", label: "Satu untuk dua arah (transceiver)" }, { value: "pair", label: "Dua: transmitter dan receiver" }, { value: "none", label: "Diputus" }],
    },
    { name: "from", label: "Nomor pengirim", optional: true, help: "Nomor atau nama yang dilihat warga, seperti yang didaftarkan di operator.", rule: letters(20) },
    { name: "fromType", label: "Jenis nomor pengirim (TON/NPI)", optional: true, help: "Misalnya 3/0. Kosong: dikenali sendiri dari nomornya.", rule: { fits: (text) => /^[0-6]\/\d{1,2}$/.test(text), sentence: "Tulis dua angka dengan garis miring, misalnya 1/1, atau kosongkan." } },
    { name: "window", label: "Jendela", fallback: "10", help: "Berapa SMS boleh menunggu jawaban sekaligus.", rule: between(1, 100) },
    { name: "long", label: "SMS panjang", fallback: "udh", choices: [{ value: "udh", label: "Dipotong kita, dengan kepala (UDH)" }, { value: "payload", label: "Utuh, dipotong pusat SMS (message_payload)" }] },
    { name: "alphabet", label: "Abjad bawaan pusat SMS", fallback: "gsm", choices: [{ value: "gsm", label: "GSM 03.38" }, { value: "latin1", label: "Latin-1 (ISO 8859-1)" }] },
    {
      name: "ids", label: "Nomor pesan di laporan", fallback: "same",
      choices: [{ value: "same", label: "Sama dengan di jawaban" }, { value: "hex-dec", label: "Jawaban heksadesimal, laporan desimal" }, { value: "dec-hex", label: "Jawaban desimal, laporan heksadesimal" }],
    },
  ],
};
