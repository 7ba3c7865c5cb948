const star = "M26 5 32.2 11H41v8.8L47 26l-6 6.2V41h-8.8L26 47l-6.2-6H11v-8.8L5 26l6-6.2V11h8.8zM26 9.2 21.1 14H14v7.1L9.2 26l4.8 4.9V38h7.1l4.9 4.8 4.9-4.8H38v-7.1l4.8-4.9-4.8-4.9V14h-7.1z";
const petals = "M26 15.5 28.8 20h-5.6zM26 36.5 23.2 32h5.6zM15.5 26l4.5-2.8v5.6zM36.5 26 32 28.8v-5.6z";
const heart = "m26 20 6 6-6 6-6-6zm0 3.5L23.5 26l2.5 2.5 2.5-2.5z";

/** The city's sign: an eight-pointed star of the weaving. The agency's name always stands beside it. */
export function Emblem() {
  return (
    <svg width={52} height={52} viewBox="0 0 52 52" aria-hidden="true">
      <rect width="52" height="52" rx="10" fill="oklch(0.42 0.09 160)" />
      <path fill="oklch(0.80 0.15 85)" fillRule="evenodd" d={star} />
      <path fill="#fff" d={petals} />
      <path fill="oklch(0.80 0.15 85)" fillRule="evenodd" d={heart} />
    </svg>
  );
}
