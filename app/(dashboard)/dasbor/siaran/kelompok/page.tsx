import type { Metadata } from "next";
import { PageBar } from "@/components/dashboard/page-bar";
import { GroupRoom } from "@/components/groups/group-room";
import { requireBroadcaster } from "@/lib/access/doors/session";
import { canWrite } from "@/lib/broadcasts/policy";
import { makeGroupAction } from "@/lib/groups/actions";
import { listGroups } from "@/lib/groups/queries";

export const instant = false;
export const metadata: Metadata = { title: "Kelompok penerima" };

export default async function GroupsPage() {
  const key = await requireBroadcaster();
  return (
    <>
      <PageBar title="Kelompok penerima" back={{ href: "/dasbor/siaran", label: "Siaran SMS" }} />
      <main className="page" id="isi" tabIndex={-1}><div className="body"><GroupRoom groups={await listGroups(key)} make={canWrite(key) ? makeGroupAction : null} /></div></main>
    </>
  );
}
