import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBar } from "@/components/dashboard/page-bar";
import { GatewayPage } from "@/components/gateways/gateway-page";
import { otherSide } from "@/components/gateways/present";
import { requireAdmin } from "@/lib/access/doors/session";
import { city } from "@/lib/city";
import { changeGatewayAction, testGatewayAction, turnGatewayAction } from "@/lib/gateways/actions";
import { gatewayNameInput } from "@/lib/gateways/input";
import { findGateway, listTests } from "@/lib/gateways/queries";

export const instant = false;
export const metadata: Metadata = { title: "Gerbang SMS" };

const actions = { change: changeGatewayAction, turn: turnGatewayAction, test: testGatewayAction };

export default async function OneGatewayPage({ params }: { params: Promise<{ nama: string }> }) {
  const admin = await requireAdmin();
  const { data } = gatewayNameInput.safeParse({ name: (await params).nama });
  const gateway = (data && (await findGateway(admin, data.name))) ?? notFound();
  const tests = await listTests(admin, gateway.name);
  return (
    <>
      <PageBar title={gateway.label} back={{ href: "/admin/gerbang", label: "Gerbang SMS" }} subtitle={gateway.name} />
      <GatewayPage gateway={gateway} tests={tests} other={otherSide(gateway, city.rootUrl(""))} now={new Date()} actions={actions} />
    </>
  );
}
