/** Whether a part of an address can be a file's id at all; PostgreSQL refuses others with an error. Browser-safe. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
