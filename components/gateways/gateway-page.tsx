import { Box } from "@/components/admin/agency-page";
import { PlainActionForm } from "@/components/admin/account-forms";
import { DeliveryState } from "@/components/inbox/delivery";
import { DELIVERY } from "@/components/inbox/present-talk";
import { exactTime, sayWhen } from "@/lib/cases/when";
import type { FormAction } from "@/lib/forms/outcome";
import type { GatewayDetail, GatewayTest } from "@/lib/gateways/queries";
import { ConditionBadge } from "./condition";
import { GatewayForm } from "./gateway-form";
import { type OtherSide, factsOf } from "./present";
import { TestForm } from "./test-form";

type Props = {
  gateway: GatewayDetail; tests: GatewayTest[]; other: OtherSide | null; now: Date;
  actions: { change: FormAction; turn: FormAction; test: FormAction };
};

/** One gateway for the admin: how it is, what it is described by, and trying it. */
export function GatewayPage({ gateway, tests, other, now, actions }: Props) {
  const own = gateway.kind === "handset";
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <div className="body"><div className="adm">
        <div>
          <Box title="Keadaan">
            <p><ConditionBadge row={gateway} now={now} /></p>
            <dl className="pairs">{factsOf(gateway, now).map(([word, value]) => <div key={word} className="gate-fact"><dt>{word}</dt><dd>{value}</dd></div>)}</dl>
          </Box>
          {gateway.role !== "in" && <Box title="Kirim SMS percobaan"><TestForm action={actions.test} name={gateway.name} /><Tests tests={tests} now={now} /></Box>}
          {other && <Other side={other} />}
          {!own && <Box title={gateway.active ? "Matikan" : "Nyalakan"}><Turn gateway={gateway} action={actions.turn} /></Box>}
        </div>
        <div>
          {own ? <Box title="Telepon bawaan"><p className="soft">Ada selama demo dan pengembangan, dan tidak perlu diatur. Bukalah di /handset.</p></Box>
            : <Box title="Pengaturan"><GatewayForm action={actions.change} kind={gateway.kind} known={{ ...gateway, prefixes: gateway.prefixes.map((prefix) => prefix.replace(/^\+62/, "0")).join(", "), perSecond: gateway.perSecond === null ? "" : String(gateway.perSecond) }} /></Box>}
        </div>
      </div></div>
    </main>
  );
}

function Turn({ gateway, action }: { gateway: GatewayDetail; action: FormAction }) {
  const sentence = gateway.active ? "Tidak ada lagi SMS yang dikirim lewat gerbang ini. Yang masuk tetap diterima, dan nasib yang sudah dikirim tetap ditanyakan."
    : "Mulai saat itu SMS keluar boleh lewat gerbang ini. Cobalah dahulu dengan SMS percobaan.";
  return <PlainActionForm action={action} hidden={{ name: gateway.name, active: gateway.active ? "no" : "yes" }} sentence={sentence} button={gateway.active ? "Matikan gerbang" : "Nyalakan gerbang"} grave={gateway.active} />;
}

function Tests({ tests, now }: { tests: GatewayTest[]; now: Date }) {
  if (tests.length === 0) return null;
  return (
    <ul className="alerts-now">
      {tests.map((test) => (
        <li key={test.id}>
          <span className="test-state"><DeliveryState state={DELIVERY[test.state]} /></span>
          <small className="soft"><time dateTime={test.at.toISOString()} title={exactTime(test.at)}>{sayWhen(test.at, now)}</time>, oleh {test.by}</small>
          {(test.detail ?? test.report?.code) && <small className="soft">Jawaban gerbang: {test.detail ?? test.report?.code}</small>}
        </li>
      ))}
    </ul>
  );
}

function Other({ side }: { side: OtherSide }) {
  return (
    <Box title={side.title}>
      <p className="soft">{side.help}</p>
      <details><summary>Tampilkan (berisi sandi)</summary><pre className="gate-lines" tabIndex={0}>{side.lines.join("\n")}</pre></details>
    </Box>
  );
}
