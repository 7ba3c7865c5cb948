import { directionsTo } from "@/lib/identity/look";
import { type Point, pointText } from "@/lib/cases/web/point";
import { PointMapButton } from "./point-map-button";

type Tiles = { tiles: string; credit: string } | null;

/** The place that the citizen showed on the form's map; nothing without one. */
export function PointSection({ latitude, longitude, map }: { latitude: number | null; longitude: number | null; map: Tiles }) {
  if (latitude === null || longitude === null) return null;
  const point: Point = { latitude, longitude };
  return (
    <section>
      <h3>Titik di peta</h3>
      <p><b>{pointText(point)}</b></p>
      <p className="xs faint">Ditunjuk warga di formulir. Tidak pernah tampil untuk umum.</p>
      <div className="acts point-ways">
        <a className="btn sm" href={directionsTo(point)} target="_blank" rel="noopener noreferrer">Petunjuk arah</a>
        {map ? <PointMapButton key={pointText(point)} {...point} {...map} /> : null}
      </div>
    </section>
  );
}
