import { connection } from "next/server";
import { notFound } from "next/navigation";
import { PhoneTable } from "@/components/handset/phone-table";
import { city } from "@/lib/city";
import { handsetKey } from "@/lib/sms/handset";

/** Whether there is a handset is a setting of the running process, not of the build. */
export const instant = false;

export default async function HandsetPage() {
  await connection();
  if (!handsetKey()) notFound();
  return (
    <main>
      <h1>HP percobaan</h1>
      <p>Pengganti jaringan seluler, hanya ada di demo dan pengembangan. SMS dari sini masuk ke SMS Centre {city.fullName()} ({city.smsNumber()}), dan balasannya sampai di sini.</p>
      <PhoneTable service={city.smsNumber()} />
    </main>
  );
}
