/** A file's id, as fields of writings hold it: a UUID in small letters. Browser-safe. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isFileId = (text: string): boolean => ID.test(text);
