/** What this page uses of Leaflet, which comes only when a map is asked for (BSD-2-Clause, leafletjs.com). */
type Layer = { addTo: (map: LeafletMap) => Layer; bindTooltip: (words: string) => Layer };
type LeafletMap = { setView: (at: [number, number], zoom: number) => LeafletMap };
type Leaflet = {
  map: (box: HTMLElement, options: { scrollWheelZoom: boolean }) => LeafletMap;
  tileLayer: (address: string, options: { maxZoom: number; attribution: string }) => Layer;
  circleMarker: (at: [number, number], options: { radius: number; weight: number }) => Layer;
};
declare global {
  interface Window { L?: Leaflet }
}

/** Nothing of a map weighs on the page, and nobody else hears of the visit, until somebody asks for it. */
export function showMaps(): void {
  document.querySelectorAll<HTMLButtonElement>("button[data-peta]").forEach((button) => button.addEventListener("click", () => {
    button.disabled = true;
    fetchLeaflet().then(() => draw(button), () => fail(button));
  }));
}

function fetchLeaflet(): Promise<void> {
  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "/skrip/leaflet.css" });
  const script = Object.assign(document.createElement("script"), { src: "/skrip/leaflet.js" });
  document.head.append(style, script);
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = reject;
  });
}

function draw(button: HTMLButtonElement): void {
  const { latitude, longitude, name = "", tiles = "", credit = "" } = button.dataset;
  const leaflet = window.L;
  if (!leaflet) return fail(button);
  const at: [number, number] = [Number(latitude), Number(longitude)];
  const box = Object.assign(document.createElement("div"), { className: "map" });
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", `Peta ${name}`);
  button.replaceWith(box);
  const map = leaflet.map(box, { scrollWheelZoom: false }).setView(at, 16);
  leaflet.tileLayer(tiles, { maxZoom: 19, attribution: credit }).addTo(map);
  leaflet.circleMarker(at, { radius: 10, weight: 3 }).bindTooltip(name).addTo(map);
}

function fail(button: HTMLButtonElement): void {
  const told = Object.assign(document.createElement("p"), { textContent: "Peta tidak bisa dibuka. Pakai petunjuk arah di atas." });
  told.setAttribute("role", "alert");
  button.replaceWith(told);
}
