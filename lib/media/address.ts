import { addressName } from "./names";

/**
 * Where a file is downloaded, on every host: an absolute path. Citizens get it while a published page uses the file,
 * before that only the agency's own people. Browser-safe.
 */
export const fileAddress = ({ id, name }: { id: string; name: string }): string => `/berkas/${id}/${addressName(name)}`;

/** Where a picture is shown in one of its widths. */
export const pictureAddress = (id: string, width: number, form: "webp" | "avif" = "webp"): string => `/gambar/${id}/${width}.${form}`;

const UNITS = ["byte", "KB", "MB", "GB"];
const amount = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });

/** "840 KB", "1,2 MB": thousands, as shops and telephones count. */
export function sayBytes(bytes: number): string {
  const step = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return `${amount.format(value < 10 && step > 0 ? value : Math.round(value))} ${UNITS[step]}`;
}
