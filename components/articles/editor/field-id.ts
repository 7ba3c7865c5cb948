/** Next keeps the pages one comes from in the document, hidden: ids and groups carry the story's number, or two would be the same. */
export const fieldId = (articleId: number, field: string): string => `berita-${articleId}-${field}`;
