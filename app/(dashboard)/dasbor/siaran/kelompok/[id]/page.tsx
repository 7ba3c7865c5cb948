import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBar } from "@/components/dashboard/page-bar";
import { GroupPage } from "@/components/groups/group-page";
import { requireBroadcaster } from "@/lib/access/doors/session";
import { canWrite } from "@/lib/broadcasts/policy";
import { addMembersAction, dissolveGroupAction, removeMemberAction } from "@/lib/groups/actions";
import { groupIdShape } from "@/lib/groups/input";
import { findGroup } from "@/lib/groups/queries";

export const instant = false;
export const metadata: Metadata = { title: "Kelompok penerima" };

const verbs = { add: addMembersAction, remove: removeMemberAction, dissolve: dissolveGroupAction };

export default async function OneGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const key = await requireBroadcaster();
  const id = groupIdShape.safeParse((await params).id);
  const group = (id.success && (await findGroup(key, id.data))) || notFound();
  return (
    <>
      <PageBar title={group.name} back={{ href: "/dasbor/siaran/kelompok", label: "Kelompok" }} />
      <main className="page" id="isi" tabIndex={-1}><div className="body"><GroupPage {...group} verbs={canWrite(key) ? verbs : null} /></div></main>
    </>
  );
}
