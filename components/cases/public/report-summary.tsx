import { Icon } from "@/components/ui/icon";
import type { Issue } from "@/lib/forms/outcome";
import { idOf } from "./report-field";

/** What has to be mended, on top, each leading to its field. */
export function ReportSummary({ issues }: { issues: readonly Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <div className="note bad first" role="alert">
      <Icon name="triangle-alert" />
      <div>
        <b>Laporan belum terkirim. Yang sudah Anda tulis masih ada di bawah.</b>
        <ul>{issues.map(({ field, message }) => <li key={`${field}${message}`}>{field ? <a href={`#${idOf(field)}`}>{message}</a> : message}</li>)}</ul>
      </div>
    </div>
  );
}
