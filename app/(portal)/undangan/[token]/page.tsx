import type { Metadata } from "next";
import { Gate } from "@/components/accounts/gate";
import { InvitationForm } from "@/components/accounts/invitation-form";
import { doorKey } from "@/lib/access/doors/open";
import { acceptInvitationAction } from "@/lib/accounts/actions";
import { findInvitation } from "@/lib/accounts/invitations";
import { city } from "@/lib/city";

export const instant = false;
/** The address is a secret: it must not travel to other sites or into a list of pages. */
export const metadata: Metadata = { title: "Undangan", robots: { index: false }, referrer: "no-referrer" };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invited = await findInvitation(doorKey(), token);
  if (!invited) {
    return (
      <Gate cityName={city.fullName()} title="Tautan ini tidak berlaku lagi">
        <p>Tautan hanya bekerja satu kali, paling lama tujuh hari. Minta tautan baru kepada admin kota.</p>
        <p>Sudah punya kata sandi? <a href="/masuk">Masuk di sini</a>.</p>
      </Gate>
    );
  }
  return (
    <Gate cityName={city.fullName()} title={invited.reset ? "Kata sandi baru" : `Selamat datang, ${invited.name}`}>
      <p>{invited.reset ? "Buat kata sandi baru. Setelah disimpan, Anda langsung masuk." : "Buat kata sandi Anda. Setelah disimpan, Anda langsung masuk."}</p>
      <InvitationForm action={acceptInvitationAction} token={token} email={invited.email} />
    </Gate>
  );
}
