import { palette } from "./colour";

/** The city's eight-pointed star of the weaving, 52 × 52, as on its pages (components/ui/emblem.tsx). */
export const emblem = (ground: string): string => `<rect width="52" height="52" rx="10" fill="${ground}"/>`
  + `<path fill="${palette.gold}" fill-rule="evenodd" d="M26 5 32.2 11H41v8.8L47 26l-6 6.2V41h-8.8L26 47l-6.2-6H11v-8.8L5 26l6-6.2V11h8.8zM26 9.2 21.1 14H14v7.1L9.2 26l4.8 4.9V38h7.1l4.9 4.8 4.9-4.8H38v-7.1l4.8-4.9-4.8-4.9V14h-7.1z"/>`
  + '<path fill="#fff" d="M26 15.5 28.8 20h-5.6zM26 36.5 23.2 32h5.6zM15.5 26l4.5-2.8v5.6zM36.5 26 32 28.8v-5.6z"/>'
  + `<path fill="${palette.gold}" fill-rule="evenodd" d="m26 20 6 6-6 6-6-6zm0 3.5L23.5 26l2.5 2.5 2.5-2.5z"/>`;

/** The woven edge of every page, as a pattern that fills a shape (app/styles/citizen/base.css, `--band`). */
export const band = (id: string, scale: number): string => `<pattern id="${id}" width="32" height="12" patternUnits="userSpaceOnUse" patternTransform="scale(${scale})">`
  + `<path fill="${palette.gold}" fill-rule="evenodd" d="M2 12 16 0l14 12zM8.5 12h15L16 5.5z"/><path fill="${palette.gold}" d="M12.5 12 16 8.600l3.5 3.4zM0 0h4.500L0 4.500zM32 0h-4.500L32 4.500z"/></pattern>`;
