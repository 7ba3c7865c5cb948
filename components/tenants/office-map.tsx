"use client";

import { useEffect, useRef, useState } from "react";

type Props = { latitude: number; longitude: number; name: string; /** Address of the tiles with {z}, {x} and {y}. */ tiles: string; credit: string };

/** A map that is fetched only when somebody asks for it: nothing of it weighs on the page, and nobody else hears of the visit. */
export function OfficeMap(props: Props) {
  const [open, setOpen] = useState(false);
  return open ? <Drawn {...props} /> : <button type="button" className="btn line map-btn" onClick={() => setOpen(true)}>Tampilkan peta</button>;
}

function Drawn({ latitude, longitude, name, tiles, credit }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let remove = () => {};
    let gone = false;
    void Promise.all([import("leaflet"), import("leaflet/dist/leaflet.css")]).then(([{ default: leaflet }]) => {
      if (gone || !box.current) return;
      const map = leaflet.map(box.current, { scrollWheelZoom: false }).setView([latitude, longitude], 16);
      leaflet.tileLayer(tiles, { maxZoom: 19, attribution: credit }).addTo(map);
      leaflet.circleMarker([latitude, longitude], { radius: 10, weight: 3 }).bindTooltip(name).addTo(map);
      remove = () => map.remove();
    }, () => setFailed(true));
    return () => {
      gone = true;
      remove();
    };
  }, [latitude, longitude, name, tiles, credit]);
  return failed ? <p role="alert">Peta tidak bisa dibuka. Pakai petunjuk arah di atas.</p> : <div ref={box} className="map" role="region" aria-label={`Peta ${name}`} />;
}
