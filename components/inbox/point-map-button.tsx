"use client";

import { useEffect, useRef, useState } from "react";
import { fetchLeaflet } from "@/components/reader/leaflet";
import { drawMap } from "@/components/reader/map";

type Props = { latitude: number; longitude: number; tiles: string; credit: string };

/** Drawn when asked for, as on citizens' pages: whoever serves the tiles would hear of every case that is opened. */
export function PointMapButton({ latitude, longitude, tiles, credit }: Props) {
  const [state, setState] = useState<"none" | "coming" | "shown" | "failed">("none");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state !== "shown" || !box.current) return;
    const map = drawMap(box.current, { at: [latitude, longitude], name: "Titik yang ditunjuk warga", tiles, credit });
    return () => map?.remove();
  }, [state, latitude, longitude, tiles, credit]);
  const open = () => {
    setState("coming");
    fetchLeaflet().then(() => setState("shown"), () => setState("failed"));
  };
  if (state === "shown") return <div ref={box} className="point-map" role="region" aria-label="Peta titik yang ditunjuk warga" />;
  if (state === "failed") return <p role="alert" className="sm">Peta tidak bisa dibuka. Pakai petunjuk arah.</p>;
  return <button type="button" className="btn sm" disabled={state === "coming"} onClick={open}>Tampilkan peta</button>;
}
