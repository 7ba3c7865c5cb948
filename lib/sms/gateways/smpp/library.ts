import smpp, { type PDU } from "smpp";

/**
 * npm `smpp` turns the words of what comes in into text, and loses what it doesn't know: an unknown octet becomes a space.
 * Here both fields that hold words stay octets, as they came; lib/sms reads them.
 */
const deliver = smpp.commands.deliver_sm;
if (!deliver?.params) throw new Error("npm smpp knows no deliver_sm");
smpp.addCommand("deliver_sm", { id: deliver.id, params: { ...deliver.params, short_message: { type: smpp.types.buffer } } });
smpp.addTLV("message_payload", { id: 0x0424, type: smpp.types.tlv.buffer });

export { smpp };
export type Pdu = PDU;

/** A number that a PDU holds; 0 where it holds none (what SMPP means by leaving one out). */
export const numberIn = (pdu: Pdu, field: string): number => (typeof pdu[field] === "number" ? pdu[field] : 0);
/** Without what no address or id holds. */
export const textIn = (pdu: Pdu, field: string): string => (typeof pdu[field] === "string" ? pdu[field].replace(/\p{Cc}/gu, "") : "");
export const octetsIn = (pdu: Pdu, field: string): Buffer | null => {
  const value = pdu[field];
  return Buffer.isBuffer(value) ? value : null;
};
