import type { Metadata } from "next";
import { PageBar } from "@/components/dashboard/page-bar";
import { PlaceRoom } from "@/components/places/place-room";
import { requireAdmin } from "@/lib/access/doors/session";
import { addPlaceAction, removePlaceAction } from "@/lib/duties/actions";
import { listPlaces } from "@/lib/duties/queries";
import { cachedTenants } from "@/lib/tenants/cached";

export const instant = false;
export const metadata: Metadata = { title: "Nama tempat" };

export default async function PlacesPage() {
  const admin = await requireAdmin();
  const [places, tenants] = await Promise.all([listPlaces(admin), cachedTenants()]);
  const homes = tenants.filter(({ kind }) => kind === "kelurahan" || kind === "kecamatan");
  return (
    <>
      <PageBar title="Nama tempat" subtitle="Jalan, pasar, dan komplek yang disebut warga dalam pesan" />
      <main className="page" id="isi" tabIndex={-1}>
        <div className="body">
          <PlaceRoom
            places={places} actions={{ add: addPlaceAction, remove: removePlaceAction }}
            homes={homes.map((tenant) => ({ value: tenant.slug, label: tenant.name, hint: tenant.parent?.name ?? tenant.slug }))}
          />
        </div>
      </main>
    </>
  );
}
