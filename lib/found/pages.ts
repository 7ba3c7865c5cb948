/** Addresses that every open site has. A page that joins here is in its sitemap. */
export const sitePages = ["/", "/berita", "/sms", "/kontak"] as const;

/** Pages of the portal worth finding. */
export const portalPages = ["/", "/instansi", "/layanan", "/agenda", "/berita", "/sms-centre", "/lacak", "/aksesibilitas", "/data-pribadi"] as const;

/** Pages that show what changes; the others have no date, since nobody knows when their words changed. */
const STILL = ["/sms", "/kontak", "/instansi", "/sms-centre", "/lacak", "/aksesibilitas", "/data-pribadi"];
export const showsNews = (path: string): boolean => !STILL.includes(path);
