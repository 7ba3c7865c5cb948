import type { ReactNode } from "react";
import { jakarta } from "@/components/ui/font";

/** The document around every citizen page: language, typeface, and the way past the header for keyboards. */
export function CitizenDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="id" className={jakarta.variable}>
      <body><a className="skip" href="#isi">Langsung ke isi</a>{children}</body>
    </html>
  );
}
