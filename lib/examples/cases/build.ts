import { examplePlaces, type ExamplePlace } from "../places";
import { between, pick, type Random } from "../random";
import type { CaseStage, ExampleCase } from "../types";
import { answeredLate, conversation } from "./conversation";
import { typed } from "./spelling";
import type { Matter, Topic } from "./topic";

type Stage = Exclude<CaseStage, "unrouted">;

const GREETINGS = ["Pak,", "Selamat pagi pak,", "Assalamualaikum,", "Horas pak,", "Yth bapak kepala dinas,", "Bu,", "Maaf pak,", "Halo,", "Permisi,", "Selamat malam,"];
const ENDINGS = ["tolong dicek", "mohon ditindaklanjuti", "terima kasih", "makasih sebelumnya", "kapan dikerjakan?", "tolong lah pak", "kami tunggu", "mohon perhatiannya", "", ""];
const SPANS = ["3 hari", "seminggu", "dua minggu", "sebulan", "4 malam", "dua bulan", "setengah bulan", "lima hari"];
const NOTES = ["Sudah ditelepon, tempatnya jelas.", "Regu dijadwalkan Kamis pagi.", "Sama dengan laporan pekan lalu di jalan ini.", "Foto sebelum dan sesudah ada di map bersama.", "Perlu tanda tangan kepala bidang dulu.", "Pelapor minta dihubungi sore."];

// Days since opening, from and to, that fit the working-day clocks of each stage.
const AGES: Record<Stage, [number, number]> = { forwarded: [0.03, 3.6], waiting: [2, 7], answered: [3.2, 13], overdue: [9, 33], closed: [17.8, 172] };

/** Among the answered, the oldest few waited longer than they should have. */
const LATE_FROM = 11.8;

/** One case of a topic at a stage; the same source of numbers gives the same case. */
export function caseOf(random: Random, topic: Topic, stage: Stage): ExampleCase {
  const place = placeFor(random, topic);
  const fill = filler(random, place);
  const tenantSlug = slugAt(topic.tenant, place);
  const coded = topic.code !== "" && random() < 0.22;
  const [youngest, oldest] = AGES[stage];
  const matter = pick(random, topic.matters);
  const first = opening(random, fill(matter.text), coded ? topic.code : null);
  const from = topic.from && random() < 0.3 ? slugAt(topic.from, place) : undefined;
  const sender = { phone: phone(random), channel: random() < 0.16 ? "web" as const : "sms" as const };
  const openedDaysAgo = Math.round((youngest + random() * (oldest - youngest)) * 1000) / 1000;
  const messages = conversation(random, stage, { first, ask: fill(matter.ask), reply: fill(matter.reply), answer: fill(matter.answer) });
  return {
    tenantSlug, kind: topic.kind, title: fill(matter.title), ...sender, openedDaysAgo, stage,
    messages: stage === "answered" && openedDaysAgo > LATE_FROM ? answeredLate(messages, openedDaysAgo) : messages,
    reason: coded ? `Diawali kode ${topic.code}` : reason(topic, matter, place), ...extras(random, topic, stage, from),
  };
}

function extras(random: Random, topic: Topic, stage: Stage, from: string | undefined): Partial<ExampleCase> {
  const rated = stage === "closed" && random() < 0.45;
  return {
    ...(topic.secret ? { secret: true } : {}), ...(from ? { handedOnFrom: from } : {}),
    ...(random() < 0.22 ? { note: pick(random, NOTES) } : {}), ...(rated ? { rating: pick(random, [5, 5, 5, 4, 4, 4, 3, 3, 2, 1] as const) } : {}),
  };
}

const reason = ({ tenant }: Topic, { because }: Matter, place: ExamplePlace) =>
  tenant === "@kel" ? `“${because}” di Kelurahan ${place.ward}` : tenant === "@kec" ? `“${because}” di ${place.district}` : `Menyebut “${because}”`;

const slugAt = (tenant: string, place: ExamplePlace) => (tenant === "@kel" ? place.wardSlug : tenant === "@kec" ? place.districtSlug : tenant);

// Wards and districts with a living site hear more from citizens than the rest.
function placeFor(random: Random, { tenant }: Topic): ExamplePlace {
  const living = examplePlaces.filter(({ wardSlug, districtSlug }) => tenant === "@kel" ? ["aur", "seimati"].includes(wardSlug) : ["medanmaimun", "medankota", "medanjohor"].includes(districtSlug));
  return pick(random, tenant.startsWith("@") && random() < 0.5 ? living : examplePlaces);
}

function opening(random: Random, text: string, code: string | null): string {
  const level = pick(random, [0, 1, 1, 1, 2, 2] as const);
  const body = typed(random, text, level);
  if (!code) return body;
  return pick(random, [`${code} ${body}`, `#${code.toLowerCase()} ${body}`, `${code.toLowerCase()} ${body}`]);
}

function filler(random: Random, place: ExamplePlace): (template: string) => string {
  const values: Record<string, string> = {
    jalan: place.street, patokan: place.landmark, kel: place.ward, kec: place.district, lama: pick(random, SPANS),
    sapa: pick(random, GREETINGS), tutup: pick(random, ENDINGS), jumlah: String(between(random, 3, 9)),
  };
  return (template) => template.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot).replace(/\s+/g, " ").trim();
}

// A pool of 260 invented numbers, so that some people write more than once.
const phone = (random: Random) => `+62811000${String(1000 + between(random, 0, 259) * 29)}`;
