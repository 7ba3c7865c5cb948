/**
 * What a template's text may hold in braces. `{tiket}` is filled from the case; `{isi: nama jalan}` is left for the
 * operator. Browser-safe: the composer, the page of templates and the command that sends read a text by these same rules.
 *
 * Braces stand for nothing else in a template, where any other is refused. In an answer only what is a variable counts:
 * other braces go out as they were typed, since a person may have typed them.
 */
export const variables = {
  tiket: { means: "nomor tiket laporan", from: "dari laporan", example: "4829 1735" },
  instansi: { means: "nama instansi, seperti di situsnya", from: "dari data instansi", example: "Dinas Contoh" },
  batas: { means: "hari terakhir untuk menjawab", from: "dari jam laporan, selama belum lewat", example: "Jumat 4 Desember 2026" },
  kelurahan: { means: "kelurahan tempat masalahnya", from: "dari formulir web", example: "Sukamaju" },
  nama: { means: "nama pengirim", from: "dari aplikasi pelapor, sesudah Anda melihat nomornya; tidak pernah untuk laporan rahasia atau tanpa nama", example: "Budi Contoh" },
  telepon: { means: "telepon kantor", from: "dari data kantor", example: "(061) 000 0000" },
  alamat: { means: "alamat kantor", from: "dari data kantor", example: "Jl. Contoh No. 1" },
  jam: { means: "jam buka kantor", from: "dari data kantor", example: "Senin sampai Jumat 08.00–16.00" },
  petugas: { means: "nama Anda, seperti tercatat di kota", from: "dari akun Anda", example: "Rahma Contoh" },
} as const;

export type VariableName = keyof typeof variables;
/** What is known of a case; a name that is missing stays in the text as a blank. */
export type CaseValues = Partial<Record<VariableName, string>>;

export const variableNames = Object.keys(variables).filter((name): name is VariableName => name in variables);
export const isVariable = (name: string): name is VariableName => Object.hasOwn(variables, name);

/** A case that nobody has, for looking at a template before there is one to answer. */
export const exampleValues: CaseValues = Object.fromEntries(variableNames.map((name) => [name, variables[name].example]));

/** `{tiket}` or `{isi: …}`, in capitals or with spaces too; the words of the second are what is to be filled in. */
const slots = () => new RegExp(`\\{\\s*(?:(${variableNames.join("|")})\\s*|isi(?![\\p{L}\\p{N}])([^{}]*))\\}`, "giu");

/** A place in a text that has to be filled. `name` is null where the operator fills it: then `words` say with what. */
export type Slot = { start: number; end: number; raw: string; name: VariableName | null; words: string };

/** All variables and blanks of a text, in reading order; of an answer: what is left over. */
export function slotsIn(text: string): Slot[] {
  return [...text.matchAll(slots())].map((match) => {
    const [raw, named = "", asked = ""] = match;
    const name = named.toLowerCase();
    return { start: match.index, end: match.index + raw.length, raw, name: isVariable(name) ? name : null, words: isVariable(name) ? variables[name].means : asked.replace(/^[\s:]+/, "").trim() };
  });
}

/**
 * The text with what is known of the case. Nothing outside its variables changes, and nothing is filled twice: braces in a
 * value (a citizen may call himself "{tiket}") become parentheses, line breaks spaces.
 */
export const fillTemplate = (text: string, values: CaseValues): string =>
  text.replace(slots(), (raw, named: string | undefined) => {
    const name = named?.toLowerCase() ?? "";
    return (isVariable(name) ? plainValue(values[name]) : "") || raw;
  });

const plainValue = (value = ""): string => value.replace(/\s+/g, " ").trim().replaceAll("{", "(").replaceAll("}", ")");
