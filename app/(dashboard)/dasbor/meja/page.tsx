import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { RecordButton } from "@/components/cases/on-behalf/record-button";
import { PageBar } from "@/components/dashboard/page-bar";
import { Desk } from "@/components/desk/desk";
import { deskCaseOf } from "@/components/desk/present";
import { type InboxQuery, nextOf, readAfter } from "@/components/inbox/filter";
import { requireDesk, requirePerson } from "@/lib/access/doors/session";
import { forwardAction, reportAbuseAction, undoForwardAction } from "@/lib/cases/actions";
import { sayCount } from "@/lib/cases/count-words";
import { countersOf } from "@/lib/cases/counters";
import { DESK_PAGE, listCases } from "@/lib/cases/queries";
import { deskAdvice } from "@/lib/cases/usual";
import { sayShort } from "@/lib/cases/when";
import { cachedTenants } from "@/lib/tenants/cached";
import { cachedHolidays } from "@/lib/tenants/holidays";

export const instant = false;
export const metadata: Metadata = { title: "Pesan tanpa instansi" };

const DESK = "/dasbor/meja";

export default async function DeskPage({ searchParams }: { searchParams: Promise<InboxQuery> }) {
  const desk = await requireDesk();
  const counters = await countersOf(await requirePerson());
  const at = { now: new Date(), holidays: new Set(await cachedHolidays()) };
  const tenants = await cachedTenants();
  const [slugs, targets] = [new Map(tenants.map(({ id, slug }) => [id, slug])), new Map(tenants.map(({ id, slug, name }) => [id, { tenant: slug, name }]))];
  const query = await searchParams;
  const [after, arbiter] = [readAfter(query), query.kotak === "penengah"];
  const [{ usual, standIn }, rows, disputed] = await Promise.all([deskAdvice(desk), listCases(desk, { box: "open", atDesk: arbiter ? "arbiter" : true }, after), arbiter ? [] : listCases(desk, { box: "open", atDesk: "arbiter" })]);
  if (after && rows.length === 0) redirect(DESK);
  const oldest = rows.length > 0 && !after ? `, tertua sejak ${sayShort(new Date(Math.min(...rows.map((row) => row.openedAt.getTime()))), at.now)}` : "";
  return (
    <>
      <PageBar
        title={arbiter ? "Untuk penengah" : "Pesan tanpa instansi"} {...(arbiter ? { back: { href: DESK, label: "Pesan tanpa instansi" } } : {})}
        toolbar={<>{disputed.length > 0 ? <Link className="btn sm" href={`${DESK}?kotak=penengah`}>Untuk penengah <b>{sayCount(disputed.length)}</b></Link> : null}<RecordButton /></>}
        subtitle={arbiter ? "Tiga instansi menolak: penengah memutuskan" : `${sayCount(counters?.atDesk ?? rows.length)} menunggu${oldest}`} find="Cari atau jalankan perintah" />
      <Desk
        cases={rows.map((row) => deskCaseOf(row, at, slugs, standIn))} route={forwardAction} undo={undoForwardAction} abuse={reportAbuseAction}
        moreHref={nextOf(DESK, arbiter ? { kotak: "penengah" } : {}, rows, DESK_PAGE)} startHref={after && DESK}
        usual={usual.flatMap((id) => targets.get(id) ?? [])}
        agencies={tenants.map((tenant) => ({ value: tenant.slug, label: tenant.name, hint: tenant.parent?.name ?? tenant.slug }))}
      />
    </>
  );
}
