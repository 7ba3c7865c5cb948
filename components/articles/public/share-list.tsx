import { Icon } from "@/components/ui/icon";
import { CopyLink, PrintButton } from "./page-actions";

/** Share without any third party's script: plain links; copying and printing are shown where scripts run. */
export function ShareList({ url, title }: { url: string; title: string }) {
  const text = encodeURIComponent(`${title} ${url}`);
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
  return (
    <div className="share">
      <p>Bagikan</p>
      <a href={`https://wa.me/?text=${text}`} rel="noopener"><Icon name="message-circle" />WhatsApp</a>
      <a href={mail}><Icon name="mail" />Surel</a>
      <CopyLink url={url}><Icon name="link" /></CopyLink>
      <PrintButton><Icon name="printer" /></PrintButton>
    </div>
  );
}
