import { connection } from "next/server";
import { cityCalendarFile } from "@/components/entries/calendar-file";
import { portalEntries } from "@/lib/articles/cached";

/** The whole city's agenda to subscribe to. */
export async function GET(): Promise<Response> {
  await connection();
  return cityCalendarFile(await portalEntries("event", "ahead", 200));
}
