/** What may be kept, known by its content (judge/). Browser-safe. */
export const fileKinds = ["picture", "pdf", "text", "sheet", "slides", "archive"] as const;
export type FileKind = (typeof fileKinds)[number];

export const fileFormats = ["picture", "pdf", "docx", "odt", "doc", "xlsx", "ods", "xls", "pptx", "odp", "ppt", "zip"] as const;
export type FileFormat = (typeof fileFormats)[number];

export const kindNames: Record<FileKind, string> = {
  picture: "Gambar", pdf: "PDF", text: "Dokumen", sheet: "Tabel", slides: "Presentasi", archive: "ZIP",
};

type Facts = { kind: FileKind; type: string; words: string };

/** Of each format: what people call it, and its media type (RFC 6838, as registered with IANA). */
export const formatFacts: Record<FileFormat, Facts> = {
  picture: { kind: "picture", type: "image/webp", words: "Gambar" },
  pdf: { kind: "pdf", type: "application/pdf", words: "PDF" },
  docx: { kind: "text", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", words: "Word" },
  odt: { kind: "text", type: "application/vnd.oasis.opendocument.text", words: "OpenDocument" },
  doc: { kind: "text", type: "application/msword", words: "Word lama" },
  xlsx: { kind: "sheet", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", words: "Excel" },
  ods: { kind: "sheet", type: "application/vnd.oasis.opendocument.spreadsheet", words: "OpenDocument" },
  xls: { kind: "sheet", type: "application/vnd.ms-excel", words: "Excel lama" },
  pptx: { kind: "slides", type: "application/vnd.openxmlformats-officedocument.presentationml.presentation", words: "PowerPoint" },
  odp: { kind: "slides", type: "application/vnd.oasis.opendocument.presentation", words: "OpenDocument" },
  ppt: { kind: "slides", type: "application/vnd.ms-powerpoint", words: "PowerPoint lama" },
  zip: { kind: "archive", type: "application/zip", words: "ZIP" },
};

/** For the system's own file chooser; what is chosen is judged by its content all the same. */
export const ACCEPTED = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif", ...fileFormats.filter((format) => format !== "picture").map((format) => `.${format}`)].join(",");
