import type { HolidayKind } from "@/lib/tenants/schema";

/** Browser-safe. */
export const kindWords: Record<HolidayKind, string> = { national: "Libur nasional", joint: "Cuti bersama" };

const DAY = new Intl.DateTimeFormat("id-ID", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** "2026-12-24" as "Kamis, 24 Desember 2026". */
export const sayHoliday = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));
