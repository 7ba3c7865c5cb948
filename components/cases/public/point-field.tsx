import type { PointMap } from "@/lib/cases/web/point-map";
import { idOf } from "./report-field";

const NO_MAP = "Peta tidak bisa dibuka. Pilih kelurahannya dan tulis patokannya di atas.";

/**
 * The exact place, for who wants to show it on a map. Nothing of it is there without script or without a server of tiles;
 * a point that was shown already can be left out again without script, since it is a ticked box.
 */
export function PointField({ map, value, issue }: { map: PointMap | null; value: string; issue?: string }) {
  if (!map && value === "") return null;
  const id = idOf("titik");
  return (
    <fieldset className={value === "" ? "needs-js" : undefined} aria-label="Titik di peta">
      <label className="switch" hidden={value === ""}>
        <input type="checkbox" id={id} name="titik" value={value} defaultChecked={value !== ""} aria-invalid={issue ? true : undefined} aria-describedby={issue ? `${id}-salah` : undefined} />
        <span><b>Sertakan titik di peta</b><span>{value}</span></span>
      </label>
      {issue ? <p className="wrong" id={`${id}-salah`}>{issue}</p> : null}
      {map ? (
        <div className="needs-js">
          <button type="button" className="btn line" aria-describedby={`${id}-bantu`} data-titik={map.script} data-tiles={map.tiles} data-credit={map.credit} data-box={map.box.join(",")} data-city={map.city} data-gagal={NO_MAP}>Tunjuk di peta</button>
          <p className="help" id={`${id}-bantu`}>Boleh dilewati. Titiknya hanya dilihat petugas, tidak pernah dimuat untuk umum.</p>
        </div>
      ) : null}
    </fieldset>
  );
}
