import { Icon } from "@/components/ui/icon";

/** Share without any third party's script: plain links. components/reader copies and prints; without script the link is one that phones offer to copy. */
export function ShareList({ url, title }: { url: string; title: string }) {
  const text = encodeURIComponent(`${title} ${url}`);
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
  return (
    <div className="share">
      <p>Bagikan</p>
      <a href={`https://wa.me/?text=${text}`} rel="noopener"><Icon name="message-circle" />WhatsApp</a>
      <a href={mail}><Icon name="mail" />Surel</a>
      <a href={url} data-salin=""><Icon name="link" /><span aria-live="polite">Tautan</span></a>
      <button className="needs-js" type="button" data-cetak=""><Icon name="printer" />Cetak</button>
    </div>
  );
}
