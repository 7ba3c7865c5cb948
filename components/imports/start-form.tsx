"use client";

import { useState } from "react";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import type { FormAction } from "@/lib/forms/outcome";
import { sayNumber } from "./number";
import type { ImportView } from "./types";

/** After the dry run: what may be left out, and the button that says how much comes. */
export function StartForm({ view, hasLook, start }: { view: ImportView; hasLook: boolean; start: FormAction }) {
  const { publish, draft, refresh, pages, lookComing } = view.tally;
  const [withPages, setWithPages] = useState(true);
  // What its people chose here isn't replaced unasked.
  const [withLook, setWithLook] = useState(!hasLook);
  const coming = publish + draft + refresh - (withPages ? 0 : pages);
  return (
    <ActionForm action={start} label="Mulai impor" className="form imp-start">
      {pages > 0 && (
        <label className="choice"><input type="checkbox" className="chk" name="halaman" checked={withPages} onChange={(event) => setWithPages(event.target.checked)} />
          <span>Bawa juga {sayNumber(pages)} halaman<small>Ke bagian Profil situs Anda, dengan aturan yang sama.</small></span></label>
      )}
      {lookComing > 0 && (
        <label className="choice"><input type="checkbox" className="chk" name="tampilan" checked={withLook} onChange={(event) => setWithLook(event.target.checked)} />
          <span>Pakai juga tampilan situs asalnya<small>Gambar atas, warna, menu, tautan, jam buka, letak di peta.{hasLook && " Yang sudah diatur di sini diganti."}</small></span></label>
      )}
      <label className="choice"><input type="checkbox" className="chk" name="konsep" />
        <span>Jadikan semuanya konsep<small>Bila Anda ingin membaca setiap tulisan sebelum terbit lagi.</small></span></label>
      {coming > 0 || (lookComing > 0 && withLook)
        ? <div className="acts"><SubmitButton busy="Memulai…">{coming > 0 ? `Impor ${sayNumber(coming)} tulisan` : "Pakai tampilannya"}</SubmitButton></div>
        : <p className="soft">Dengan pilihan ini tidak ada yang dibawa.</p>}
    </ActionForm>
  );
}
