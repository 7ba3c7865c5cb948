/** What pages use of Leaflet, which comes only when a map is asked for (BSD-2-Clause, leafletjs.com). */
export type At = [latitude: number, longitude: number];
export type Layer = { addTo: (map: LeafletMap) => Layer; bindTooltip: (words: string) => Layer; on: (name: "tileerror", then: () => void) => Layer };
export type LeafletMap = {
  setView: (at: At, zoom: number, options?: { reset?: boolean }) => LeafletMap;
  fitBounds: (corners: [At, At]) => LeafletMap;
  panTo: (at: { lat: number; lng: number }) => LeafletMap;
  getCenter: () => { lat: number; lng: number };
  getZoom: () => number;
  on: (name: "moveend" | "click", then: (event: { latlng: { lat: number; lng: number } }) => void) => LeafletMap;
  once: (name: "moveend", then: () => void) => LeafletMap;
  remove: () => void;
};
export type MapOptions = { scrollWheelZoom?: boolean; keyboardPanDelta?: number; minZoom?: number; inertia?: boolean; zoomControl?: boolean; zoomAnimation?: boolean; fadeAnimation?: boolean };
export type Leaflet = {
  map: (box: HTMLElement, options: MapOptions) => LeafletMap;
  tileLayer: (address: string, options: { maxZoom: number; attribution: string }) => Layer;
  circleMarker: (at: At, options: { radius: number; weight: number }) => Layer;
  control: { zoom: (options: { zoomInTitle: string; zoomOutTitle: string }) => { addTo: (map: LeafletMap) => unknown } };
};
declare global {
  interface Window { L?: Leaflet; /** What titik.js opens the form's map with. */ bukaTitik?: (button: HTMLButtonElement) => void }
}

export function fetchScript(src: string): Promise<void> {
  const script = Object.assign(document.createElement("script"), { src });
  document.head.append(script);
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = reject;
  });
}

export function fetchStyle(href: string): void {
  document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
}

export function fetchLeaflet(): Promise<void> {
  fetchStyle("/skrip/leaflet.css");
  return fetchScript("/skrip/leaflet.js");
}
