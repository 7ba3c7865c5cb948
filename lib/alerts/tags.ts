/** Alerts of the whole city: on every page of every site. An agency's own have its tenant tag. */
export const CITY_ALERTS_TAG = "portal:peringatan";
