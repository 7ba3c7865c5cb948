import { type ArticleKind, kindPaths } from "./kinds";

/** Where a writing of this kind is edited: in its room. Browser-safe. */
export const editorPath = (kind: ArticleKind, id: number): string => `/dasbor/${kindPaths[kind]}/${id}`;
