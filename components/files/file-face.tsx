import { Picture } from "@/components/ui/picture";
import { formatFacts } from "@/lib/media/formats";
import { FileSign } from "./file-sign";
import type { FileView } from "./types";

/** The picture itself, or what kind of file it is. */
export function FileFace({ file, sizes }: { file: Pick<FileView, "kind" | "format" | "picture">; sizes: string }) {
  return (
    <span className="file-face" data-kind={file.kind}>
      {file.picture ? <Picture picture={file.picture} sizes={sizes} decorative /> : <><FileSign kind={file.kind} /><b>{formatFacts[file.format].words}</b></>}
    </span>
  );
}
