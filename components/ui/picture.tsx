/** A stored picture: `widths` are the sizes kept, `width` and `height` those of the largest. */
export type PictureView = { id: string; width: number; height: number; widths: number[]; alt: string; /** Not public yet: asked for below this path. */ under?: string };

const address = ({ id, under = "/gambar" }: PictureView, width: number) => `${under}/${id}/${width}.webp`;

/**
 * A picture in the size the screen needs. `first` marks the largest picture of the first screen: it loads at once.
 * `decorative` is for cards whose headline beside it already says it.
 */
export function Picture({ picture, sizes, first = false, decorative = false }: {
  picture: PictureView; sizes: string; first?: boolean; decorative?: boolean;
}) {
  const widths = [...picture.widths].sort((a, b) => a - b);
  const middle = widths[Math.floor((widths.length - 1) / 2)] ?? picture.width;
  return (
    <img
      className="scene"
      src={address(picture, middle)}
      srcSet={widths.map((width) => `${address(picture, width)} ${width}w`).join(", ")}
      sizes={sizes} width={picture.width} height={picture.height}
      alt={decorative ? "" : picture.alt}
      loading={first ? undefined : "lazy"} fetchPriority={first ? "high" : undefined} decoding={first ? undefined : "async"}
    />
  );
}

/** Card pictures never stay empty: without one, our own weaving in the agency's colour. */
export function CardPicture({ picture, sizes, first = false }: { picture: PictureView | null; sizes: string; first?: boolean }) {
  if (!picture) return <span className="no-pic" aria-hidden="true" />;
  return <Picture picture={picture} sizes={sizes} first={first} decorative />;
}
