import type { ReactNode } from "react";
import { readerScript } from "@/lib/reader/bundle";
import { jakarta } from "@/components/ui/font";

/** Text size and line width as the reader chose them (components/reader), before the first paint. */
const AS_CHOSEN = 'try{var b=(localStorage.getItem("baca")||"").split(" "),d=document.documentElement.dataset;b[0]&&(d.teks=b[0]);b[1]&&(d.lebar=b[1])}catch(e){}';

/** The document around every citizen page: language, typeface, and the way past the header for keyboards. */
export function CitizenDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="id" className={jakarta.variable} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: AS_CHOSEN }} />
        <script defer src={`/skrip/warga.js?v=${readerScript().version}`} />
      </head>
      <body><a className="skip" href="#isi">Langsung ke isi</a>{children}</body>
    </html>
  );
}
