/** What every citizen page says about the city; made from the settings by whoever fetches the page. */
export type CityView = {
  /** `Kota Medan` */
  name: string;
  /** `Pemerintah Kota Medan` */
  government: string;
  /** `medan.go.id`, without port */
  rootDomain: string;
  /** Address of the portal, without a slash at the end. */
  portalUrl: string;
  /** Whether the addresses are https, as the panel "how to know it" may then say. */
  secure: boolean;
  /** As printed: `0811-0000-2015` */
  smsNumber: string;
  /** When officers read: `hari kerja pukul 07.30–18.00` */
  smsHours: string;
};

/** What a phone dials for the printed number. */
export function smsHref(city: Pick<CityView, "smsNumber">, text?: string): string {
  const number = city.smsNumber.replace(/[^\d+]/g, "");
  return text ? `sms:${number}?body=${encodeURIComponent(text)}` : `sms:${number}`;
}

export type MenuItem = { id: string; href: string; label: string };
