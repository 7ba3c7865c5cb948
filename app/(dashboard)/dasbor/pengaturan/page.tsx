import type { Metadata } from "next";
import { PageBar } from "@/components/dashboard/page-bar";
import { ReviewSection } from "@/components/settings/review-section";
import { requireOperator } from "@/lib/access/doors/session";
import { setAsksReviewAction } from "@/lib/articles/plan-actions";
import { canSetReview } from "@/lib/articles/policy";
import { readSiteSettings } from "@/lib/articles/site-settings";

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;
export const metadata: Metadata = { title: "Pengaturan situs" };

/** How the agency keeps its site; each subject is a section of its own. */
export default async function SettingsPage() {
  const operator = await requireOperator();
  const settings = await readSiteSettings(operator);
  return (
    <>
      <PageBar title="Pengaturan situs" subtitle="Berlaku untuk semua orang di instansi Anda" />
      <main className="page" id="isi" tabIndex={-1}>
        <div className="body">
          <div className="adm single">
            <ReviewSection action={setAsksReviewAction} settings={settings} mayChange={canSetReview(operator)} />
          </div>
        </div>
      </main>
    </>
  );
}
