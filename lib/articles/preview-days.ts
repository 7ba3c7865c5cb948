/** For how long a preview link may open a draft. Browser-safe. */
export const previewDays = [1, 7, 30] as const;
export type PreviewDays = (typeof previewDays)[number];

/** The last part of the link: 24 random bytes, base64url. */
export const PREVIEW_TOKEN = /^[A-Za-z0-9_-]{32}$/;
