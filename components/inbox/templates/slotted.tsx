import { slotsIn } from "@/lib/cases/templates/variables";

/** A text as text, with what is still to be filled in marked. */
export function Slotted({ text }: { text: string }) {
  const slots = slotsIn(text);
  return (
    <>
      {slots.map(({ start, end }, at) => <span key={start}>{text.slice(slots[at - 1]?.end ?? 0, start)}<mark>{text.slice(start, end)}</mark></span>)}
      {text.slice(slots.at(-1)?.end ?? 0)}
    </>
  );
}
