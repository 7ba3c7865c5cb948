import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newTicket } from "@/lib/cases/ticket";
import { leadingAgencyCode } from "./agency-code";
import { parseCommand } from "./command-words";

const ticket = newTicket(() => 0.42);
const spaced = `${ticket.slice(0, 4)} ${ticket.slice(4)}`;
const wrong = ticket.slice(0, 7) + String((Number(ticket[7]) + 1) % 10);

describe("commands", () => {
  it("knows INFO and BERHENTI alone, with any punctuation", () => {
    for (const said of ["INFO", "info.", " Info ! ", "\"INFO\"", "inpo"]) expect(parseCommand(said), said).toEqual({ command: "info" });
    for (const said of ["STOP", "berhenti.", "Brenti", "#stop", "BERHENTI\n"]) expect(parseCommand(said), said).toEqual({ command: "stop", code: null });
  });

  it("reads a ticket after CEK however it is typed", () => {
    const spellings = [`cek${ticket}`, `CEK. ${spaced}`, `chek ${ticket}`, `Cek tiket ${spaced}.`, `CEK no. ${ticket}`, `cek: ${ticket.slice(0, 4)}-${ticket.slice(4)}`, `ck  ${ticket} !`];
    for (const said of spellings) expect(parseCommand(said), said).toEqual({ command: "check", ticket });
  });

  it("tells a wrong ticket from a citizen's words", () => {
    expect(parseCommand("CEK")).toEqual({ command: "check", ticket: null });
    expect(parseCommand(`CEK ${wrong}`)).toEqual({ command: "check", ticket: null });
    expect(parseCommand("cek 4829173")).toEqual({ command: "check", ticket: null });
  });

  it("reads a rating", () => {
    for (const said of [`NILAI ${ticket} 5`, `nilai ${spaced} 5`, `nilai${ticket}5`, `Nilai: ${ticket}-5.`, `nilai ${ticket} 5 bintang`]) {
      expect(parseCommand(said), said).toEqual({ command: "rate", ticket, score: 5 });
    }
    expect(parseCommand(`nilai ${ticket} 9`)).toEqual({ command: "rate", ticket, score: null });
    expect(parseCommand(`nilai ${ticket}`)).toEqual({ command: "rate", ticket, score: null });
  });

  it("reads a reopening with its reason as written", () => {
    expect(parseCommand(`BUKA ${spaced}, lampu masih MATI 2 hari`)).toEqual({ command: "reopen", ticket, reason: "lampu masih MATI 2 hari" });
    expect(parseCommand(`buka ${wrong} alasan`)).toEqual({ command: "reopen", ticket: null, reason: "alasan" });
    expect(parseCommand(`buka ${ticket}`)).toEqual({ command: "reopen", ticket, reason: "" });
    for (const digits of [ticket.slice(1), `${ticket}1`]) expect(parseCommand(`buka ${digits} masih mati`), digits).toEqual({ command: "reopen", ticket: null, reason: "masih mati" });
    expect(parseCommand(`buka ${spaced} 2 hari mati`)).toEqual({ command: "reopen", ticket, reason: "2 hari mati" });
  });

  it("reads a subscription", () => {
    expect(parseCommand("langgan banjir.")).toEqual({ command: "subscribe", code: "BANJIR", rest: "", sure: true });
    for (const said of ["LANGGAN #kominfo", "langganan kominfo", "Berlangganan: Kominfo", "lnggan  KOMINFO."]) expect(parseCommand(said), said).toMatchObject({ command: "subscribe", code: "KOMINFO", rest: "" });
    expect(parseCommand("langgan kota sei mati maimun")).toEqual({ command: "subscribe", code: "KOTA", rest: "sei mati maimun", sure: false });
    expect(parseCommand("Langgan")).toEqual({ command: "subscribe", code: null, rest: "", sure: true });
    expect(parseCommand("berhenti kominfo")).toEqual({ command: "stop", code: "KOMINFO" });
    expect(parseCommand("langganan banjir"), "perhaps talk").toMatchObject({ command: "subscribe", sure: false });
    for (const said of ["ya", "YA.", "Iya", "yaa", "ok", "YA!!"]) expect(parseCommand(said), said).toEqual({ command: "yes", code: null });
    expect(parseCommand("ya kominfo")).toEqual({ command: "yes", code: "KOMINFO" });
    for (const said of ["ya pak nanti saya kirim", "ya sudah", "langganan air pdam saya mati sejak kemarin pak, sudah tiga hari begini terus, tolong"]) expect(parseCommand(said)?.command, said).not.toBe("stop");
  });

  it("tells a word with nothing of use behind it from a citizen's words", () => {
    const unclear = {
      reopen: ["BUKA", "Buka.", "buka 123", "BUKA laporan saya pak", "buka no 081234567321"],
      check: ["CEK 123", "cek 081234567321", "cek 4829173O", "CEK laporan saya", "cek status laporan sy dong"],
      rate: ["NILAI 5", "nilai 5 bintang", "nilai laporan saya"],
      info: ["INFO sms", "info SMS Centre", "info cara lapor", "INFO 48291735"],
    };
    for (const [meant, said] of Object.entries(unclear)) for (const text of said) expect(parseCommand(text), text).toEqual({ command: "unclear", meant });
    const matters = [
      "Buka jalan yang ditutup di simpang Glugur", "info lampu mati di gang mawar", "info sms penipuan", "cek lagi pak", "buka lagi pak", "buka 08.00-16.00", "buka 24",
      "buka laporan saya, lampu masih mati", "cek rt05", "cek gang 3", "info bantuan", "info pak", "nilai bagus", "stop pungli",
    ];
    for (const said of matters) expect(parseCommand(said)?.command ?? null, said).toBe(said.startsWith("stop") ? "stop" : null);
    for (const said of ["STOP SMS", "berhenti langganan", "stop semua sms"]) expect(parseCommand(said), said).toEqual({ command: "stop", code: null });
    expect(parseCommand(`CEK (${ticket})`), "as INFO writes it").toEqual({ command: "check", ticket });
    expect(parseCommand(`NILAI (${ticket}) 4`)).toEqual({ command: "rate", ticket, score: 4 });
    expect(parseCommand(`BUKA (${ticket}) lampu mati lagi`)).toEqual({ command: "reopen", ticket, reason: "lampu mati lagi" });
  });

  it("never asks for a ticket that is there: its news are told, what else was said is for people", () => {
    for (const said of [`cek status ${ticket}`, `cek no ${spaced} pak`, `cek laporan saya ${ticket}`, `cek ${ticket} ya`, `cek laporan (${ticket}) dong`]) expect(parseCommand(said), said).toEqual({ command: "check", ticket });
    for (const said of [`nilai laporan saya ${ticket} 5`, `buka lagi laporan ${ticket} pak`]) expect(parseCommand(said), said).toBeNull();
  });

  it("takes no hours and no date for a ticket, though the check digit fits", () => {
    const hours = Array.from({ length: 13 }, (_, at) => String(at + 10)).flatMap((from) => ["00", "15", "30", "45"].map((to) => `${from}.00-${Number(from) + 1}.${to}`));
    for (const said of [...hours, "10.00 - 14.00", "10:00-14:00", "12-11-2026", "12.11.2026"]) expect(parseCommand(`buka ${said} tapi kantor lurahnya tutup`), said).toBeNull();
  });

  it("hears a citizen talking", () => {
    const talk = [
      "info banjir di mana ya pak", "berhenti buang sampah", "cek lampu jalan dong", "cek 2 hari lagi", "cekcok warga",
      "buka jam berapa kantor lurah", "buka 24 jam?", "buka 2 hari lagi", "buka puasa", "nilai rapor anak saya", "nilai 2 dari 10", "informasi",
      `lapor cek ${ticket}`, "", "???", "👍", "infokan pak",
    ];
    for (const said of talk) expect(parseCommand(said), said).toBeNull();
  });

  it("answers any text without throwing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseCommand(text)));
    fc.assert(fc.property(fc.constantFrom("cek ", "nilai ", "buka "), fc.stringMatching(/^[\d .-]{0,40}$/), (word, rest) => void parseCommand(word + rest)));
  });
});

describe("a leading agency code", () => {
  const codes = new Map([["KOMINFO", 1], ["DISHUB", 2], ["SEIMATI MAIMUN", 3], ["SEIMATI LABUHAN", 4], ["AUR", 5], ["SATPOL PP", 6]]);
  const found = (text: string) => leadingAgencyCode(text, codes);

  it("is found plain, with a hash and with a colon", () => {
    expect(found("KOMINFO wifi taman mati")).toEqual({ code: "KOMINFO", value: 1, sure: true, span: [0, 7] });
    expect(found("#dishub angkot ngetem")).toMatchObject({ value: 2, sure: true, span: [1, 7] });
    expect(found("kominfo: situs mati")).toMatchObject({ value: 1 });
    expect(found("Yth. Dishub parkir liar")).toMatchObject({ value: 2, span: [5, 11] });
  });

  it("may be of several words", () => {
    expect(found("SEIMATI MAIMUN parit tumpat")).toMatchObject({ value: 3, span: [0, 14] });
    expect(found("sei mati labuhan banjir")).toMatchObject({ value: 4 });
    expect(found("satpolpp pkl")).toBeNull();
    expect(found("satpol pp pkl")).toMatchObject({ value: 6 });
    expect(found("Satpol-PP: pkl")).toMatchObject({ value: 6, span: [0, 9] });
  });

  it("is only a hint when it is an ordinary word too", () => {
    expect(found("aur saya tumbang")).toMatchObject({ value: 5, sure: false });
    expect(found("#aur lampu mati")).toMatchObject({ value: 5, sure: true });
  });

  it("isn't found further on, or inside a word", () => {
    expect(found("tolong pak dishub")).toBeNull();
    expect(found("kominfonya mana")).toBeNull();
    expect(found("")).toBeNull();
  });
});
