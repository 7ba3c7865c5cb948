import { pictureAddress } from "@/lib/media/address";

/**
 * A stored picture: `widths` are the sizes kept, `width` and `height` those of the largest. `focusX` and `focusY` are what
 * must stay in sight where it is cropped, in percent.
 */
export type PictureView = { id: string; width: number; height: number; widths: number[]; alt: string; focusX?: number; focusY?: number; /** Not public yet: asked for below this path. */ under?: string };

const address = ({ id, under }: PictureView, width: number, form: "webp" | "avif" = "webp"): string => (under ? `${under}/${id}/${width}.webp` : pictureAddress(id, width, form));

/**
 * A picture in the size the screen needs, as AVIF where the browser reads it (its address answers with WebP until there
 * is AVIF, so no page waits for it). `first` marks the largest picture of the first screen: it loads at once.
 * `decorative` is for cards whose headline beside it already says it.
 */
export function Picture({ picture, sizes, first = false, decorative = false }: {
  picture: PictureView; sizes: string; first?: boolean; decorative?: boolean;
}) {
  const widths = [...picture.widths].sort((a, b) => a - b);
  const middle = widths[Math.floor((widths.length - 1) / 2)] ?? picture.width;
  const all = (form: "webp" | "avif") => widths.map((width) => `${address(picture, width, form)} ${width}w`).join(", ");
  return (
    <picture>
      {picture.under ? null : <source type="image/avif" srcSet={all("avif")} sizes={sizes} />}
      <img
        className="scene"
        src={address(picture, middle)}
        srcSet={all("webp")}
        sizes={sizes} width={picture.width} height={picture.height} style={focusStyle(picture)}
        alt={decorative ? "" : picture.alt}
        loading={first ? undefined : "lazy"} fetchPriority={first ? "high" : undefined} decoding={first ? undefined : "async"}
      />
    </picture>
  );
}

/** Nothing for the middle, which is where browsers crop from anyway. */
export const focusStyle = ({ focusX = 50, focusY = 50 }: Pick<PictureView, "focusX" | "focusY">) =>
  (focusX === 50 && focusY === 50 ? undefined : { objectPosition: `${focusX}% ${focusY}%` });

/** Card pictures never stay empty: without one, our own weaving in the agency's colour. */
export function CardPicture({ picture, sizes, first = false }: { picture: PictureView | null; sizes: string; first?: boolean }) {
  if (!picture) return <span className="no-pic" aria-hidden="true" />;
  return <Picture picture={picture} sizes={sizes} first={first} decorative />;
}
