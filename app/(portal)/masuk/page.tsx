import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Gate } from "@/components/accounts/gate";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { currentPerson } from "@/lib/access/doors/session";
import { signInAction } from "@/lib/accounts/actions";
import { afterSignIn } from "@/lib/accounts/places";
import { returnPath } from "@/lib/accounts/return-path";
import { city } from "@/lib/city";

export const instant = false;
export const metadata: Metadata = { title: "Masuk", robots: { index: false } };

type Search = Promise<{ lanjut?: string | string[] }>;

export default async function SignInPage({ searchParams }: { searchParams: Search }) {
  const { lanjut } = await searchParams;
  const back = returnPath(typeof lanjut === "string" ? lanjut : null);
  const person = await currentPerson();
  if (person) redirect(afterSignIn(person, back ?? undefined));
  return (
    <Gate cityName={city.fullName()} title="Masuk">
      <p>Untuk petugas instansi. Warga tidak perlu akun: cukup kirim SMS.</p>
      <SignInForm action={signInAction} back={back} />
    </Gate>
  );
}
