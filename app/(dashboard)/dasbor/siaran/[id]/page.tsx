import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BroadcastForm } from "@/components/broadcasts/broadcast-form";
import { BroadcastPage, SubmitCard } from "@/components/broadcasts/broadcast-page";
import { composeChoices, fieldsOf } from "@/components/broadcasts/present";
import { BroadcastBadge } from "@/components/broadcasts/state-badge";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireBroadcaster } from "@/lib/access/doors/session";
import { approveBroadcastAction, returnBroadcastAction, saveBroadcastAction, stopBroadcastAction, submitBroadcastAction } from "@/lib/broadcasts/actions";
import { listFailures } from "@/lib/broadcasts/failures";
import { broadcastIdShape } from "@/lib/broadcasts/input";
import { countTold } from "@/lib/broadcasts/letters";
import { canApprove, canEdit, canSeeNumbers, canStop, canWrite } from "@/lib/broadcasts/policy";
import { broadcastChoices, findBroadcast, reportOf } from "@/lib/broadcasts/queries";
import { broadcastTerms } from "@/lib/broadcasts/terms";

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;
export const metadata: Metadata = { title: "Siaran SMS" };

const verbs = { submit: submitBroadcastAction, approve: approveBroadcastAction, back: returnBroadcastAction, stop: stopBroadcastAction };

export default async function OneBroadcastPage({ params }: { params: Promise<{ id: string }> }) {
  const key = await requireBroadcaster();
  const id = broadcastIdShape.safeParse((await params).id);
  const one = (id.success && (await findBroadcast(key, id.data))) || notFound();
  const terms = broadcastTerms();
  const editing = canEdit(one) && canWrite(key);
  const report = one.begunAt ? await reportOf(key, one.id) : null;
  const failures = report && report.failed > 0 ? await listFailures(key, one.id) : [];
  const told = one.state === "waiting" ? await countTold(key, one, "waiting") : 0;
  const rights = { write: canWrite(key), numbers: canSeeNumbers(key), approve: canApprove(key, one), stop: canStop(one) && canWrite(key) };
  return (
    <>
      <PageBar title="Siaran" back={{ href: "/dasbor/siaran", label: "Siaran SMS" }} subtitle={<BroadcastBadge state={one.state} />} />
      <main className="page" id="isi" tabIndex={-1}>
        <div className="body">
          {editing ? <div className="adm wide"><SubmitCard one={one} verbs={verbs} terms={terms} /></div> : null}
          {editing ? <BroadcastForm key={one.revision} action={saveBroadcastAction} hidden={{ id: String(one.id), revision: String(one.revision) }} initial={fieldsOf(one)} choices={composeChoices(await broadcastChoices(key))} terms={terms} keeping={{ accountId: key.accountId, at: key.kind === "operator" ? String(key.tenantId) : key.kind, id: one.id, revision: one.revision }} />
            : <BroadcastPage one={one} report={report} failures={failures} rights={rights} verbs={verbs} terms={terms} told={told} />}
        </div>
      </main>
    </>
  );
}
