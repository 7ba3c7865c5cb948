import { z } from "zod";
import { city } from "@/lib/city";
import { isIn, readPoint } from "./point";

const UNREADABLE = "Titik di peta tidak terbaca. Tunjuk lagi tempatnya, atau hilangkan centangnya.";
const outside = () => `Titik di peta itu di luar ${city.fullName()}. Tunjuk lagi tempatnya, atau hilangkan centangnya.`;

/** The point of the form, null without one. The map keeps within the city's box; what comes by another way is checked here again. */
export const pointInput = z.preprocess((value) => (typeof value === "string" ? value.trim() : ""), z.string()).transform((text, context) => {
  if (text === "") return null;
  const point = readPoint(text);
  if (point !== null && isIn(city.mapBox(), point)) return point;
  context.addIssue({ code: "custom", message: point === null ? UNREADABLE : outside() });
  return z.NEVER;
});
