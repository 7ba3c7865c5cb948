import { Icon } from "@/components/ui/icon";
import { When } from "@/components/ui/when";
import { type AlertView, levelWords } from "@/lib/alerts/words";

/** Emergencies on top of a page: what happens, what to do, until when. The level is a word too, not a colour alone. */
export function Alerts({ alerts, portalUrl = "" }: { alerts: readonly AlertView[]; /** Set on agencies' sites: a path may be the city's. */ portalUrl?: string }) {
  if (alerts.length === 0) return null;
  return (
    <div className="alerts" role="region" aria-label="Peringatan">
      {alerts.map((alert) => (
        <div key={alert.id} className={`alert ${alert.level}`}><div className="wrap">
          <Icon name={alert.level === "info" ? "info" : "triangle-alert"} />
          <p>
            <strong>{levelWords[alert.level].label}: {alert.title}</strong> {alert.detail}{" "}
            {alert.href ? <a href={alert.href.startsWith("/") ? `${alert.whole ? portalUrl : ""}${alert.href}` : alert.href}>Selengkapnya</a> : null}
            <small>Sampai <When at={new Date(alert.endsAt)} show="moment" /></small>
          </p>
        </div></div>
      ))}
    </div>
  );
}
