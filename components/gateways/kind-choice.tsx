import Link from "next/link";
import { kindWords } from "@/lib/gateways/fields";
import { buildableKinds } from "@/lib/gateways/schema";

/** Which kind a new gateway is: each leads to its own form. */
export function KindChoice() {
  return (
    <ul className="alerts-now">
      {buildableKinds.map((kind) => (
        <li key={kind}><Link href={`/admin/gerbang/baru?jenis=${kind}`}><b>{kindWords[kind].label}</b></Link><small className="soft">{kindWords[kind].help}</small></li>
      ))}
    </ul>
  );
}
