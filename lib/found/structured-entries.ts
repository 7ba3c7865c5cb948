import { kindPaths, kindWords } from "@/lib/articles/kinds";
import type { PublishedArticle } from "@/lib/articles/published";
import { city } from "@/lib/city";
import { readDocument } from "@/lib/documents/fields";
import { readEvent } from "@/lib/events/fields";
import { readOfficial } from "@/lib/officials/fields";
import { readService } from "@/lib/services/fields";
import type { PublicTenant } from "@/lib/tenants/queries";
import { agencyThing, siteCrumbs, type Thing } from "./structured";

type Part = { "@type": string } & Record<string, unknown>;
const given = (value: string): string | undefined => value.trim() || undefined;
/** `YYYY-MM-DDTHH:mm` of the city as ISO 8601 with its offset. */
const momentAt = (text: string): string | undefined => (text ? `${text}:00+07:00` : undefined);

function eventPart({ fields }: PublishedArticle, tenant: PublicTenant): Part {
  const { startsAt, endsAt, place, address, cancelled, cost, audience } = readEvent(fields);
  return {
    "@type": "Event", startDate: momentAt(startsAt), endDate: momentAt(endsAt), organizer: agencyThing(tenant), audience: audience ? { "@type": "Audience", audienceType: audience } : undefined,
    eventStatus: `https://schema.org/${cancelled ? "EventCancelled" : "EventScheduled"}`, isAccessibleForFree: /^gratis\b/i.test(cost.trim()) || undefined,
    location: /^daring$/i.test(place.trim()) ? { "@type": "VirtualLocation", url: city.siteUrl(tenant.slug) }
      : { "@type": "Place", name: given(place), address: { "@type": "PostalAddress", streetAddress: given(address), addressLocality: city.name(), addressCountry: "ID" } },
  };
}

function servicePart({ fields }: PublishedArticle, tenant: PublicTenant): Part {
  const { product, where, hours, contact, cost } = readService(fields);
  return {
    "@type": "GovernmentService", provider: agencyThing(tenant), areaServed: { "@type": "City", name: city.fullName() }, serviceOutput: product ? { "@type": "Thing", name: product } : undefined,
    hoursAvailable: given(hours), offers: cost ? { "@type": "Offer", description: cost, price: /^gratis\b/i.test(cost.trim()) ? 0 : undefined, priceCurrency: "IDR" } : undefined,
    availableChannel: { "@type": "ServiceChannel", serviceLocation: where ? { "@type": "Place", name: where } : undefined, servicePhone: contact ? { "@type": "ContactPoint", description: contact } : undefined, availableLanguage: "id" },
  };
}

function documentPart({ fields }: PublishedArticle, tenant: PublicTenant): Part {
  const { number, issuedOn } = readDocument(fields);
  return { "@type": "DigitalDocument", identifier: given(number), dateCreated: given(issuedOn), publisher: agencyThing(tenant) };
}

function officialPart({ fields, title }: PublishedArticle, tenant: PublicTenant): Part {
  return { "@type": "ProfilePage", mainEntity: { "@type": "Person", name: title, jobTitle: given(readOfficial(fields).post), worksFor: agencyThing(tenant) } };
}

function partOf(entry: PublishedArticle, tenant: PublicTenant): Part {
  switch (entry.kind) {
    case "event": return eventPart(entry, tenant);
    case "service": return servicePart(entry, tenant);
    case "document": return documentPart(entry, tenant);
    case "official": return officialPart(entry, tenant);
    case "album": return { "@type": "ImageGallery", publisher: agencyThing(tenant) };
    case "news": case "announcement": case "profile": case "link": return { "@type": "WebPage", publisher: agencyThing(tenant) };
  }
}

/** All that the page of a service, event, document, official, profile or album says to machines, in schema.org's words. */
export function entryThings(entry: PublishedArticle, tenant: PublicTenant): Thing[] {
  const room = `/${kindPaths[entry.kind]}`;
  const url = city.siteUrl(tenant.slug, `${room}/${entry.slug}`);
  const thing: Thing = {
    ...partOf(entry, tenant), "@id": `${url}#isi`, url, name: entry.title, description: given(entry.summary), inLanguage: "id",
    dateModified: entry.kind === "event" || entry.kind === "service" ? undefined : entry.changedAt.toISOString(),
    image: entry.cover ? [city.siteUrl(tenant.slug, `/gambar/${entry.cover.id}/1600.webp`)] : undefined,
  };
  return [thing, siteCrumbs(tenant, { name: kindWords[entry.kind], path: room }, { name: entry.title, path: `${room}/${entry.slug}` })];
}
