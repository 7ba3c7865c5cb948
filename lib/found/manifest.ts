import { leadColours } from "@/lib/tenants/lead-colours";
import { hexOf, palette } from "./drawing/colour";

/** What a phone needs to keep the site on its home screen (W3C Web Application Manifest). */
export const writeManifest = ({ name, shortName, colour }: { name: string; shortName: string; colour: string }): string => JSON.stringify({
  id: "/", name, short_name: shortName, lang: "id", dir: "ltr", start_url: "/", display: "browser", background_color: "#ffffff", theme_color: colour,
  icons: [
    { src: "/ikon/ikon.svg", sizes: "any", type: "image/svg+xml" }, { src: "/ikon/192.png", sizes: "192x192", type: "image/png" },
    { src: "/ikon/512.png", sizes: "512x512", type: "image/png" },
  ],
});

export const cityColour = palette.green;
export const leadHex = (name: string): string => hexOf((leadColours.find((colour) => colour.name === name) ?? leadColours[0]).light);
