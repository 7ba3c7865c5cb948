import { BellRing } from "lucide-react";
import Link from "next/link";
import { exactTime, sayWhen } from "@/lib/cases/when";
import type { OpenAlarm } from "@/lib/gateways/health/queries";

type Props = { alarms: readonly OpenAlarm[]; now: Date; /** Whether this person may go to the gateway's room. */ linked: boolean };

/** Silences that last, on top of whoever can do something about them. Nothing when there are none. */
export function Alarms({ alarms, now, linked }: Props) {
  if (alarms.length === 0) return null;
  return (
    <section className="gate-alarms" role="status" aria-label="Alarm gerbang SMS">
      {alarms.map((alarm) => (
        <p key={alarm.gateway}>
          <BellRing className="i" aria-hidden="true" />
          <span>
            <b>{linked ? <Link className="link" href={`/admin/gerbang/${alarm.gateway}`}>{alarm.label}</Link> : alarm.label} diam</b> sejak{" "}
            <time dateTime={alarm.quietSince.toISOString()} title={exactTime(alarm.quietSince)}>{sayWhen(alarm.quietSince, now)}</time>:
            biasanya sudah ada sekitar {alarm.expected} pesan. {linked ? "Periksa modem, kartu SIM, pulsa, dan jaringannya." : "Beri tahu admin kota bila belum ditangani."}
          </span>
        </p>
      ))}
    </section>
  );
}
