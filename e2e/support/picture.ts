import sharp from "sharp";

/** A photograph as a telephone makes it: with the place where it was taken (EXIF GPS). */
export function photoWithPlace(): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: "#2f7d5b" } })
    .composite([{ input: { create: { width: 400, height: 300, channels: 3, background: "#e4b94a" } }, left: 500, top: 300 }])
    .withExif({ IFD0: { Make: "Kamera rahasia" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "3/1 35/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "98/1 40/1 0/1" } })
    .png().toBuffer();
}
