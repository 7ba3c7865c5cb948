/** Size of share pictures, in pixels: WhatsApp, Facebook and X show it whole. */
export const CARD = { width: 1200, height: 630 };
