/** What the city promises, on pages of every site. */
export const LIMITS_TAG = "kota:batas-waktu";
