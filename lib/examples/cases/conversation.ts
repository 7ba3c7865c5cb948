import { between, pick, type Random } from "../random";
import type { CaseStage, ExampleMessage } from "../types";
import { typed } from "./spelling";

export type Words = { first: string; ask: string; reply: string; answer: string };

const RECEIPT = "Pesan Anda kami terima, nomor tiket {tiket}. Jawaban dikirim ke nomor ini. Ketik CEK {tiket} untuk tahu sudah sampai mana.";
const CLOSING = "Laporan {tiket} kami tutup. Puas dengan jawabannya? Ketik NILAI {tiket} 1-5. Belum selesai? Ketik BUKA {tiket} dan alasannya.";
const REMINDERS = ["kok belum ada kabar pak? sudah lama kali", "belum ada yang datang sampai sekarang", "masih sama saja pak, gimana ini", "sudah saya tunggu, kapan dikerjakan", "tolong lah dibalas, sudah seminggu lebih"];
const SOON = ["tolong cepat ya pak", "ditunggu ya pak", "pesan saya tadi sampai kan?", "maaf, tadi HP saya habis baterai. masih saya tunggu"];
const THANKS = ["terima kasih pak", "makasih banyak, sudah beres", "mantap, terima kasih", "alhamdulillah sudah siap, makasih", "mauliate pak", "ok pak terima kasih infonya"];
const DAY = 1440;
// Ten working days to contest an answer are two weeks of the calendar.
const CONTEST_DAYS = 14;

/** The messages of a case from its opening to its stage. */
export function conversation(random: Random, stage: Exclude<CaseStage, "unrouted">, words: Words): ExampleMessage[] {
  const opening: ExampleMessage[] = [
    { direction: "in", text: words.first, minutesAfterOpen: 0 },
    { direction: "auto", text: RECEIPT, minutesAfterOpen: 1, state: "delivered" },
  ];
  return [...opening, ...rest(random, stage, words)];
}

function rest(random: Random, stage: Exclude<CaseStage, "unrouted">, words: Words): ExampleMessage[] {
  switch (stage) {
    case "forwarded": return random() < 0.15 ? [incoming(random, pick(random, SOON), between(random, 90, 400))] : [];
    case "overdue": return random() < 0.55 ? [incoming(random, pick(random, REMINDERS), DAY * between(random, 6, 8) + between(random, 0, 300))] : [];
    case "waiting": return [outgoing(words.ask, between(random, 120, DAY), "delivered")];
    case "answered": return answered(random, words, pick(random, ["delivered", "delivered", "delivered", "delivered", "accepted", "queued", "unknown", "failed"]));
    case "closed": return closed(random, words);
  }
}

function answered(random: Random, words: Words, state: ExampleMessage["state"]): ExampleMessage[] {
  const asked = random() < 0.25 ? between(random, 60, 900) : 0;
  const question = asked ? [outgoing(words.ask, asked, "delivered"), incoming(random, words.reply, asked + between(random, 10, 240))] : [];
  return [...question, outgoing(words.answer, asked + DAY * between(random, 1, 2) + between(random, 0, 480), state)];
}

function closed(random: Random, words: Words): ExampleMessage[] {
  const told = answered(random, words, "delivered");
  const last = told.at(-1)?.minutesAfterOpen ?? DAY;
  const thanks = random() < 0.4 ? [incoming(random, pick(random, THANKS), last + between(random, 5, 600))] : [];
  return [...told, ...thanks, { direction: "auto", text: CLOSING, minutesAfterOpen: last + CONTEST_DAYS * DAY + between(random, 0, 400), state: "delivered" }];
}

/** The same with the answer a day and a half ago, long after its limit. */
export function answeredLate(messages: ExampleMessage[], openedDaysAgo: number): ExampleMessage[] {
  return messages.map((message, place) => (place === messages.length - 1 ? { ...message, minutesAfterOpen: Math.round((openedDaysAgo - 1.5) * DAY) } : message));
}

const incoming = (random: Random, text: string, minutesAfterOpen: number): ExampleMessage => ({ direction: "in", text: typed(random, text, 1), minutesAfterOpen });

const outgoing = (text: string, minutesAfterOpen: number, state: ExampleMessage["state"]): ExampleMessage => ({ direction: "out", text, minutesAfterOpen, state });
