import "@/app/styles/citizen.css";
import type { Metadata } from "next";

export { CitizenDocument as default } from "@/components/layout/citizen/document";

/** Depends on who is signed in; the status must be true (a stranger's story is 404). */
export const instant = false;
export const metadata: Metadata = { title: "Pratinjau", robots: { index: false } };
