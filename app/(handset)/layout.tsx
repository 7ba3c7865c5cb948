import "@/app/styles/handset.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Awake } from "@/components/awake/awake";
import { EarlyScript } from "@/components/awake/early-script";
import { jakarta } from "@/components/ui/font";

export const metadata: Metadata = { title: "HP percobaan", robots: { index: false } };

export default function HandsetLayout({ children }: { children: ReactNode }) {
  return <html lang="id" className={jakarta.variable}><EarlyScript /><body>{children}<Awake /></body></html>;
}
