import type { Moment } from "@/components/dashboard/types";
import type { PictureView } from "@/components/ui/picture";
import type { FileFormat, FileKind } from "@/lib/media/formats";

/** A picture or file as lists show it. */
export type FileView = {
  id: string; kind: FileKind; format: FileFormat; name: string; alt: string;
  /** "1,2 MB". */
  size: string; bytes: number;
  /** Null for what is downloaded. */
  picture: PictureView | null;
  /** Stories that use it. */
  uses: number;
  /** Citizens can get it now. */
  shown: boolean;
  added: Moment; addedBy: string | null;
};
