import { city } from "@/lib/city";
import type { CityView } from "./city";

/** The city as pages show it, from the settings. */
export const cityView = (): CityView => ({
  name: city.fullName(), government: city.government(), rootDomain: city.rootDomain(), portalUrl: city.rootUrl(""),
  secure: city.secure(), smsNumber: city.smsNumber(), smsHours: city.smsHours(),
});
