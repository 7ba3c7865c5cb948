"use client";

import { type ComponentProps, type RefObject, useRef } from "react";
import { slotsIn } from "@/lib/cases/templates/variables";
import { Slotted } from "./slotted";

type Props = Omit<ComponentProps<"textarea">, "ref" | "value"> & { box: RefObject<HTMLTextAreaElement | null>; value: string; /** Marks what is to be filled in. */ marks: boolean };

/** A box to write in; what is to be filled in is marked by the same text behind it, which moves with it and which nobody hears. */
export function SlotBox({ box, value, marks, ...rest }: Props) {
  const behind = useRef<HTMLDivElement>(null);
  return (
    <div className="slot-box">
      {marks && slotsIn(value).length > 0 && <div ref={behind} className="box slot-marks" aria-hidden="true"><Slotted text={value} />{"\n"}</div>}
      <textarea {...rest} ref={box} value={value} className="box" onScroll={() => { if (behind.current && box.current) behind.current.scrollTop = box.current.scrollTop; }} />
    </div>
  );
}
