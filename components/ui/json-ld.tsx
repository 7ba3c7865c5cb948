import { scriptJson, type Thing } from "@/lib/found/structured";

/** What the page is about, for machines (schema.org). */
export function JsonLd({ things }: { things: readonly Thing[] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(things) }} />;
}
