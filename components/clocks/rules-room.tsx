import { Box } from "@/components/admin/agency-page";
import type { ChangeRow } from "@/lib/clocks/queries";
import { Changes } from "./changes";
import { RulesForm, type RulesFormProps } from "./rules-form";

export function RulesRoom({ changes, now, ...form }: RulesFormProps & { changes: ChangeRow[]; now: Date }) {
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <div className="body"><div className="adm">
        <div><Box title="Batas waktu kota"><RulesForm {...form} /></Box></div>
        <div>
          <Box title="Dari mana angkanya">
            <p className="soft">SP4N (Perpres 76/2013, PermenPANRB 62/2018): diteruskan dalam 3 hari kerja; dijawab dalam 5, atau 14, atau 60 dengan pemeriksaan lapangan; ditutup 10 hari kerja setelah dijawab. Periksa aturannya sebelum mengubah: angka ini tampil kepada warga.</p>
            <p className="soft">Mengubah batas menghitung ulang semua laporan yang belum selesai.</p>
          </Box>
          <Changes rows={changes} now={now} />
        </div>
      </div></div>
    </main>
  );
}
