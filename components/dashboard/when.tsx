import { type Moment } from "./types";

/** A time in words, with the exact time behind; browsers differ from the server in how they write it. */
export function When({ moment, className }: { moment: Moment; className?: string }) {
  return <time className={className} dateTime={moment.iso} title={exactWords(moment.iso)} suppressHydrationWarning>{moment.word}</time>;
}

const exact = new Intl.DateTimeFormat("id-ID", { dateStyle: "full", timeStyle: "short", timeZone: "Asia/Jakarta" });

const exactWords = (iso: string) => `${exact.format(new Date(iso))} WIB`;
