"use client";

import { useId } from "react";

type Props = { name: string; label: string; value: number; change: (value: number) => void };

/** One direction of the point, with the keyboard too. */
export function FocusSlider({ name, label, value, change }: Props) {
  const id = useId();
  return (
    <div className="focus-way">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="range" name={name} min={0} max={100} value={value} aria-valuetext={`${value} persen`} onChange={(event) => change(Number(event.target.value))} />
      <output htmlFor={id} className="num soft">{value}%</output>
    </div>
  );
}
