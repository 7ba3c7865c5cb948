import type { ExamplePerson } from "./types";

type Seat = [slug: string, operator: string, head: string, deputy?: string];

const ADMIN = "Ruth Lumbantobing";
const DESK = ["Dedi Kurniawan", "Cut Nurlela"];

// One line for each living site. Fitri Handayani Lubis works for two agencies.
const SEATS: Seat[] = [
  ["kominfo", "Yusnita Harahap", "Anwar Saleh Siregar", "Bobby Chandra"],
  ["kebersihan", "Rosmalina Purba", "Rahmad Fauzi Lubis", "Suherman"],
  ["binamarga", "Doni Pratama Sihombing", "Togar Simatupang"],
  ["pertamanan", "Fitri Handayani Lubis", "Delima Sinaga", "Agung Wibowo"],
  ["dishub", "Roy Sagala", "Jonson Manurung"],
  ["bpbd", "Hendri Gunawan Siregar", "Yunita Simanjuntak", "Ramlan Koto"],
  ["satpolpp", "Lestari Br Ginting", "Bambang Tarigan"],
  ["disdukcapil", "Irma Suryani Nainggolan", "Rosdiana Batubara", "Andi Wijaya"],
  ["dinkes", "Lim Siu Hwa", "Melati Nasution"],
  ["disdik", "Togi Marpaung", "Parlindungan Simbolon"],
  ["rsudpirngadi", "Sari Dewi Tanjung", "Teguh Pane"],
  ["inspektorat", "Ahmad Riadi Pulungan", "Mahmud Daulay"],
  ["pkk", "Kavita Devi", "Sri Wahyuni Hasibuan"],
  ["medanmaimun", "Siti Aminah Dalimunthe", "Tengku Fadlan", "Hery Susanto"],
  ["medankota", "Wilson Hutabarat", "Ridho Ritonga"],
  ["medanjohor", "Sri Rahayu", "Sarwono"],
  ["aur", "Ernawati Koto", "Abdul Karim Piliang"],
  ["seimati", "Fitri Handayani Lubis", "Netty Elfrida Manik"],
];

/** People who can sign in to the demo: an admin, two desk officers, and those with a seat at a living site. */
export function examplePeople(): ExamplePerson[] {
  return [
    person("admin", ADMIN, null), ...DESK.map((name) => person("desk", name, null)),
    ...SEATS.flatMap(([slug, operator, head, deputy]) => [
      person("operator", operator, slug), person("head", head, slug), ...(deputy ? [person("deputy", deputy, slug)] : []),
    ]),
  ];
}

function person(role: ExamplePerson["role"], name: string, tenantSlug: string | null): ExamplePerson {
  return { role, name, email: emailOf(name), tenantSlug };
}

/** First and last word of the name at a domain that is nobody's. */
function emailOf(name: string): string {
  const words = name.toLowerCase().split(/\s+/);
  const [first, last] = [words[0] ?? "", words.length > 1 ? (words.at(-1) ?? "") : ""];
  return `${[first, last].filter(Boolean).join(".")}@contoh.id`;
}
