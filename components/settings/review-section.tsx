"use client";

import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import type { SiteSettings } from "@/lib/articles/site-settings";
import type { FormAction } from "@/lib/forms/outcome";

type Props = { /** Takes `asks` ("ya" or nothing). */ action: FormAction; settings: SiteSettings; mayChange: boolean };

/** Whether a second person looks at everything before citizens do; the head decides. */
export function ReviewSection({ action, settings: { asksReview, people, waiting }, mayChange }: Props) {
  return (
    <section className="card" aria-labelledby="tinjauan">
      <header><h2 id="tinjauan">Tinjauan orang kedua</h2><span className={`r st ${asksReview ? "info" : "line"}`}>{asksReview ? "Diminta" : "Tidak diminta"}</span></header>
      <div className="pad form">
        <p>Bila diminta, tulisan baru terbit setelah orang lain di instansi ini membacanya. Yang tidak bisa menunggu tetap bisa “terbit mendesak”, lalu dibaca sesudahnya.</p>
        {people < 2 && <p className="note-line">Instansi ini baru punya satu orang. Selama itu tidak ada yang bisa meninjau: mintalah admin kota mengisi kursi lain.</p>}
        {waiting > 0 && <p className="soft">{waiting} tulisan sedang menunggu tinjauan. Bila tinjauan tidak lagi diminta, tulisan itu bisa langsung diterbitkan.</p>}
        {mayChange ? (
          <ActionForm action={action} label="Tinjauan orang kedua">
            <label className="choice"><input type="checkbox" className="chk" name="asks" value="ya" defaultChecked={asksReview} /><span>Minta tinjauan orang kedua sebelum terbit<small>Berlaku segera untuk semua orang di instansi ini.</small></span></label>
            <div className="acts"><SubmitButton>Simpan</SubmitButton></div>
          </ActionForm>
        ) : <p className="soft">Hanya pimpinan instansi yang mengubahnya.</p>}
      </div>
    </section>
  );
}
