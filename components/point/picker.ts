import { type Box, nearestIn, type Point, pointText, readPoint } from "@/lib/cases/web/point";
import { type At, type LeafletMap } from "../reader/leaflet";
import { fail } from "../reader/map";
import { whereIAm } from "./here";
import { makePanel, type Panel, press } from "./parts";
import { sayPlace } from "./words";

/** From here on streets can be told apart: a point of a smaller map could be anywhere in the ward. */
const LEAST_ZOOM = 15;
const NEAR = 17;
const NEARER = "Peta diperbesar supaya titiknya tepat. Geser lagi sampai pas, lalu pilih sekali lagi.";
const at = ({ latitude, longitude }: Point): At => [latitude, longitude];
const middle = (map: LeafletMap): Point => { const { lat, lng } = map.getCenter(); return { latitude: lat, longitude: lng }; };

/** Opens the map below its button; what is chosen there goes into the form's ticked box. */
export function openPicker(button: HTMLButtonElement): void {
  const tick = button.form?.querySelector<HTMLInputElement>("input[name=titik]");
  if (!window.L || !tick) return fail(button);
  const close = (focus: HTMLElement) => {
    map.remove();
    panel.whole.remove();
    button.disabled = false;
    button.hidden = false;
    focus.focus();
  };
  const choose = () => {
    if (map.getZoom() < LEAST_ZOOM) {
      map.once("moveend", () => panel.tell(NEARER)).setView(at(middle(map)), NEAR);
      return;
    }
    put(tick, middle(map));
    close(tick);
  };
  const panel = makePanel(button.dataset.city ?? "", [
    press("Pakai titik ini", "btn", choose), press("Pakai lokasi saya", "btn line", () => goHere(map, panel, button)), press("Tutup peta", "btn line", () => close(button)),
  ]);
  button.hidden = true;
  button.addEventListener("click", () => openPicker(button), { once: true });
  button.after(panel.whole);
  const map = drawMap(button, panel, readPoint(tick.value));
  panel.canvas.addEventListener("keydown", (event) => {
    if (event.target !== panel.canvas || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    if (event.key === "Enter") choose();
    else close(button);
  });
  panel.canvas.focus();
}

const boxOf = (button: HTMLButtonElement): Box => {
  const [south = 0, west = 0, north = 0, east = 0] = (button.dataset.box ?? "").split(",").map(Number);
  return [south, west, north, east];
};

function put(tick: HTMLInputElement, point: Point): void {
  tick.value = pointText(point);
  tick.checked = true;
  const label = tick.closest("label");
  const words = label?.querySelector("b + span");
  if (words) words.textContent = tick.value;
  if (label) label.hidden = false;
}

function drawMap(button: HTMLButtonElement, panel: Panel, chosen: Point | null): LeafletMap {
  const { tiles = "", credit = "", city = "" } = button.dataset;
  const [south, west, north, east] = boxOf(button);
  const leaflet = window.L;
  if (!leaflet) throw new Error("Leaflet was there a moment ago");
  const moves = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = leaflet.map(panel.canvas, { scrollWheelZoom: false, keyboardPanDelta: 40, minZoom: 10, inertia: false, zoomControl: false, zoomAnimation: moves, fadeAnimation: moves });
  leaflet.control.zoom({ zoomInTitle: "Perbesar", zoomOutTitle: "Perkecil" }).addTo(map);
  if (chosen) map.setView(at(nearestIn(boxOf(button), chosen)), NEAR);
  else map.fitBounds([[south, west], [north, east]]);
  leaflet.tileLayer(tiles, { maxZoom: 19, attribution: credit }).on("tileerror", () => panel.tell("Sebagian gambar peta tidak bisa dimuat. Kalau tetap kosong, cukup pilih kelurahannya.")).addTo(map);
  map.on("click", ({ latlng }) => map.panTo(latlng));
  tellWhenStill(map, panel, boxOf(button), city);
  return map;
}

/** Whoever goes beyond the city's edge is led back to it. */
function tellWhenStill(map: LeafletMap, panel: Panel, box: Box, city: string): void {
  let last = { point: middle(map), zoom: map.getZoom() };
  let edge = false;
  map.on("moveend", () => {
    const point = middle(map);
    const inside = nearestIn(box, point);
    if (!edge && (inside.latitude !== point.latitude || inside.longitude !== point.longitude)) {
      edge = true;
      map.setView(at(inside), map.getZoom(), { reset: true });
      return;
    }
    panel.tell(sayPlace({ from: last.point, to: point, nearer: map.getZoom() - last.zoom, edge, city }));
    last = { point, zoom: map.getZoom() };
    edge = false;
  });
}

function goHere(map: LeafletMap, panel: Panel, button: HTMLButtonElement): void {
  panel.tell("Mencari lokasi Anda…");
  void whereIAm(boxOf(button), button.dataset.city ?? "").then((found) => {
    if (typeof found === "string") panel.tell(found);
    // It may have been closed meanwhile.
    else if (panel.whole.isConnected) map.setView(at(found), NEAR);
  });
}
