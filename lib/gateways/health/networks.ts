/** Whose numbers begin how (national form, four digits), by the operators' own lists. Indonesia has no portability: a number stays with its network. */
const BEGINNINGS: Record<string, readonly number[]> = {
  Telkomsel: [811, 812, 813, 821, 822, 823, 851, 852, 853],
  Indosat: [814, 815, 816, 855, 856, 857, 858],
  XL: [817, 818, 819, 859, 877, 878],
  Axis: [831, 832, 833, 838],
  Tri: [895, 896, 897, 898, 899],
  Smartfren: [881, 882, 883, 884, 885, 886, 887, 888, 889],
};
export const OTHERS = "Lainnya";

/** The beginnings as the masked number of a contact shows them (lib/sms/mask.ts): `0812` and its network. The number itself is sealed. */
export const networkBeginnings: readonly (readonly [string, string])[] = Object.entries(BEGINNINGS).flatMap(([network, starts]) => starts.map((start) => [`0${start}`, network] as const));

const byBeginning = new Map(networkBeginnings);

/** The network of a number in E.164 or as it is dialled at home; other countries', landlines and codes: "Lainnya". */
export const networkOf = (number: string): string => byBeginning.get(number.replace(/^\+62/, "0").slice(0, 4)) ?? OTHERS;
