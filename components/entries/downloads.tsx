import { Icon } from "@/components/ui/icon";
import type { PublishedFile } from "@/lib/articles/published-files";
import { fileAddress, sayBytes } from "@/lib/media/address";
import { formatFacts } from "@/lib/media/formats";

/** Files to download: what each is, and how much of somebody's data it costs. */
export function Downloads({ title, files }: { title: string; files: PublishedFile[] }) {
  if (files.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="downloads">
        {files.map((file) => (
          <li key={file.id}><a href={fileAddress(file)} download=""><Icon name="download" /><span>{file.name}<small>{formatFacts[file.format].words}, {sayBytes(file.bytes)}</small></span></a></li>
        ))}
      </ul>
    </section>
  );
}
