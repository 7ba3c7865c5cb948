const HOME_PREFIX = "+62";

/**
 * A citizen's number as others may see it: "+6281234567321" becomes "0812-****-321". Codes of services
 * and names of senders belong to no citizen and stay. Browser-safe.
 */
export function maskPhone(sender: string): string {
  const plain = sender.replace(/[\s().-]/g, "");
  if (!/^\+?\d{7,}$/.test(plain)) return sender;
  const shown = plain.startsWith(HOME_PREFIX) ? `0${plain.slice(HOME_PREFIX.length)}` : plain;
  const head = shown.length >= 10 ? `${shown.slice(0, shown.startsWith("+") ? 5 : 4)}-` : "";
  return `${head}****-${shown.slice(-3)}`;
}
