import { initials } from "@/components/dashboard/initials";

/** Who sits where; null is an empty seat. */
export type Seats = { operator: string | null; deputy: string | null; head: string | null };

const NAMES: [keyof Seats, string][] = [["operator", "Operator"], ["deputy", "Deputi"], ["head", "Pimpinan"]];

/** Three boxes; an empty seat is a dashed one, said in words beside it. */
export function SeatRow({ seats }: { seats: Seats }) {
  const empty = NAMES.filter(([seat]) => seats[seat] === null);
  const words = empty.length === 1 ? `${empty[0]?.[1]} kosong` : `${empty.length} kosong`;
  return (
    <span className="seat">
      {NAMES.map(([seat, word]) => {
        const name = seats[seat];
        return name === null
          ? <i key={seat} className="no" title={`${word}: kosong`}><span className="vh">{word} kosong</span></i>
          : <i key={seat} title={`${word}: ${name}`}><span aria-hidden="true">{initials(name)}</span><span className="vh">{word}: {name}</span></i>;
      })}
      {empty.length > 0 && <em aria-hidden="true">{words}</em>}
    </span>
  );
}
