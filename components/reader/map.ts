import { type At, fetchLeaflet, type LeafletMap } from "./leaflet";

/** Nothing of a map weighs on the page, and nobody else hears of the visit, until somebody asks for it. */
export function showMaps(): void {
  document.querySelectorAll<HTMLButtonElement>("button[data-peta]").forEach((button) => button.addEventListener("click", () => {
    button.disabled = true;
    fetchLeaflet().then(() => draw(button), () => fail(button));
  }));
}

/** Puts a map in place of its button: coordinates, name and server of tiles stand in `data-`. */
function draw(button: HTMLButtonElement): void {
  const { latitude, longitude, name = "", tiles = "", credit = "" } = button.dataset;
  if (!window.L) return fail(button);
  const box = Object.assign(document.createElement("div"), { className: "map" });
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", `Peta ${name}`);
  button.replaceWith(box);
  drawMap(box, { at: [Number(latitude), Number(longitude)], name, tiles, credit });
}

/** A map with one place marked; undefined where Leaflet hasn't come. */
export function drawMap(box: HTMLElement, { at, name, tiles, credit }: { at: At; name: string; tiles: string; credit: string }): LeafletMap | undefined {
  const leaflet = window.L;
  if (!leaflet) return undefined;
  const map = leaflet.map(box, { scrollWheelZoom: false, zoomControl: false }).setView(at, 16);
  leaflet.control.zoom({ zoomInTitle: "Perbesar", zoomOutTitle: "Perkecil" }).addTo(map);
  leaflet.tileLayer(tiles, { maxZoom: 19, attribution: credit }).addTo(map);
  leaflet.circleMarker(at, { radius: 10, weight: 3 }).bindTooltip(name).addTo(map);
  return map;
}

/** A map that can't come leaves a sentence; its button may bring one of its own in `data-gagal`. */
export function fail(button: HTMLButtonElement): void {
  const told = Object.assign(document.createElement("p"), { textContent: button.dataset.gagal ?? "Peta tidak bisa dibuka. Pakai petunjuk arah di atas." });
  told.setAttribute("role", "alert");
  button.replaceWith(told);
}
