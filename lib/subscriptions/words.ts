import { city } from "@/lib/city";

/** What telephones are told about subscriptions. Each fits one SMS with a usual agency name. */
export const subscriptionText = {
  /** To the telephone that asked by SMS. */
  confirm: (name: string, ward: string | null) => `Balas YA untuk menerima kabar ${name} dan peringatan darurat kota${ward ? ` (${ward})` : ""} lewat SMS. Bukan Anda? Abaikan.`,
  /** To a number that somebody typed on the web: the code goes back there, or YA from here. */
  code: (name: string, code: string) => `Kode Anda ${code}. Ketik di halaman langganan, atau balas YA, untuk menerima kabar ${name} dan peringatan darurat kota lewat SMS. Bukan Anda? Abaikan.`,
  stopCode: (code: string) => `Kode Anda ${code}. Ketik di halaman langganan untuk berhenti menerima SMS kabar dari ${city.fullName()}. Atau balas BERHENTI.`,
  invited: (name: string, group: string) => `${name} ingin mengirimi Anda kabar sebagai anggota ${group}. Balas YA kalau mau. Kalau tidak, abaikan; kami tidak mengirim apa-apa.`,
  begun: (name: string) => `Anda berlangganan kabar ${name}. Ketik BERHENTI kapan saja untuk berhenti.`,
  endedOne: (name: string) => `Kabar ${name} kami hentikan. Ketik BERHENTI untuk menghentikan semua SMS dari ${city.fullName()}.`,
  unknownCode: () => `Ketik LANGGAN lalu kode instansi, contoh: LANGGAN KOMINFO. LANGGAN KOTA untuk kabar ${city.fullName()}. Daftar kode: ${city.rootDomain()}/sms-centre`,
  unknownWard: (typed: string) => `Kelurahan "${typed.slice(0, 30)}" tidak kami temukan atau ada beberapa. Tulis lengkap, contoh: LANGGAN KOTA SEI MATI MAIMUN, atau tanpa kelurahan.`,
};
