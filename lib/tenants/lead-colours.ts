/**
 * The twelve colours an agency may lead with. `light` and `dark` are oklch values for the two modes; each reaches 4.5:1
 * (WCAG 2.2, 1.4.3) as text on paper and under the text of a button. Green and gold of the city stay in header and footer.
 */
export const leadColours = [
  { name: "hijau", label: "Hijau", light: "oklch(0.42 0.09 160)", dark: "oklch(0.78 0.11 160)" },
  { name: "zaitun", label: "Zaitun", light: "oklch(0.44 0.085 118)", dark: "oklch(0.8 0.11 118)" },
  { name: "toska", label: "Toska", light: "oklch(0.44 0.072 192)", dark: "oklch(0.8 0.09 192)" },
  { name: "laut", label: "Laut", light: "oklch(0.44 0.085 228)", dark: "oklch(0.79 0.09 228)" },
  { name: "biru", label: "Biru", light: "oklch(0.44 0.13 257)", dark: "oklch(0.78 0.1 257)" },
  { name: "nila", label: "Nila", light: "oklch(0.42 0.14 280)", dark: "oklch(0.78 0.1 280)" },
  { name: "ungu", label: "Ungu", light: "oklch(0.43 0.14 310)", dark: "oklch(0.79 0.11 310)" },
  { name: "anggur", label: "Anggur", light: "oklch(0.42 0.14 0)", dark: "oklch(0.79 0.11 0)" },
  { name: "bata", label: "Bata", light: "oklch(0.46 0.13 33)", dark: "oklch(0.79 0.11 33)" },
  { name: "tembaga", label: "Tembaga", light: "oklch(0.46 0.095 62)", dark: "oklch(0.8 0.1 62)" },
  { name: "cokelat", label: "Cokelat", light: "oklch(0.4 0.055 55)", dark: "oklch(0.8 0.055 55)" },
  { name: "arang", label: "Arang", light: "oklch(0.38 0.02 250)", dark: "oklch(0.82 0.015 250)" },
] as const;

export type LeadColour = (typeof leadColours)[number]["name"];

/** The class that sets the colour (app/styles/lead.css); a name that is not on the list gives the city's green. */
export function leadClass(name: string): `lead-${LeadColour}` {
  return `lead-${leadColours.find((colour) => colour.name === name)?.name ?? "hijau"}`;
}
