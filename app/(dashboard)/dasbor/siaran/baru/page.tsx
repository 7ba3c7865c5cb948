import type { Metadata } from "next";
import { BroadcastForm } from "@/components/broadcasts/broadcast-form";
import { composeChoices } from "@/components/broadcasts/present";
import { emptyDraft } from "@/components/broadcasts/types";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireBroadcaster } from "@/lib/access/doors/session";
import { draftBroadcastAction } from "@/lib/broadcasts/actions";
import { broadcastTerms } from "@/lib/broadcasts/terms";
import { broadcastChoices } from "@/lib/broadcasts/queries";

export const instant = false;
export const metadata: Metadata = { title: "Tulis siaran" };

export default async function NewBroadcastPage() {
  const key = await requireBroadcaster();
  const choices = composeChoices(await broadcastChoices(key));
  return (
    <>
      <PageBar title="Tulis siaran" back={{ href: "/dasbor/siaran", label: "Siaran SMS" }} />
      <main className="page" id="isi" tabIndex={-1}>
        <div className="body"><BroadcastForm action={draftBroadcastAction} initial={emptyDraft} choices={choices} terms={broadcastTerms()} keeping={{ accountId: key.accountId, at: key.kind === "operator" ? String(key.tenantId) : key.kind, id: null, revision: 0 }} /></div>
      </main>
    </>
  );
}
