import type { MetadataRoute } from "next";

/** The same on every host: only what a citizen may read is worth finding. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: ["/lacak", "/masuk", "/undangan", "/dasbor", "/admin", "/handset", "/api/"] } };
}
