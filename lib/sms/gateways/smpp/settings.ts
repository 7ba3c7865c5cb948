import type { DefaultAlphabet } from "./alphabet";

export type Address = { ton: number; npi: number; address: string };

/** An admin's description, read once. */
export type SmppSettings = {
  host: string;
  port: number;
  /** One connection both ways, one for each way, or none at all. */
  bind: "transceiver" | "pair" | "none";
  systemId: string;
  password: string;
  systemType: string;
  from: Address;
  /** Submits that may wait for their answer at once. */
  window: number;
  /** How a long text leaves: parts with a header, or whole in message_payload. */
  long: "udh" | "payload";
  alphabet: DefaultAlphabet;
  /** How a report spells the id that the answer to submit_sm gave. */
  ids: "same" | "hex-dec" | "dec-hex";
};

export function readSettings(given: Readonly<Record<string, string>>): SmppSettings {
  const text = (name: string): string => given[name] ?? "";
  return {
    host: text("host"), port: Number(text("port") || 2775), systemId: text("systemId"), password: text("password"), systemType: text("systemType"),
    bind: given.bind === "pair" || given.bind === "none" ? given.bind : "transceiver",
    from: senderAddress(text("from"), text("fromType")), window: Math.min(100, Math.max(1, Number(text("window")) || 10)),
    long: given.long === "payload" ? "payload" : "udh", alphabet: given.alphabet === "latin1" ? "latin1" : "gsm",
    ids: given.ids === "hex-dec" || given.ids === "dec-hex" ? given.ids : "same",
  };
}

/**
 * Type and plan of number (SMPP 3.4, §5.2.5 and .6): +62… is international, digits of a short code are the network's own,
 * other digits national, a name alphanumeric. `type` ("3/0") is an operator's own wish.
 */
export function senderAddress(from: string, type: string): Address {
  const [, ton, npi] = /^(\d)\/(\d{1,2})$/.exec(type) ?? [];
  const address = from.replace(/^\+/, "");
  if (ton !== undefined && npi !== undefined) return { ton: Number(ton), npi: Number(npi), address };
  if (from === "") return { ton: 0, npi: 0, address };
  if (/^\+\d+$/.test(from)) return { ton: 1, npi: 1, address };
  if (!/^\d+$/.test(from)) return { ton: 5, npi: 0, address };
  return from.length <= 8 ? { ton: 3, npi: 0, address } : { ton: 2, npi: 1, address };
}
