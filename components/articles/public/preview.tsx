import { Honest, Note } from "@/components/ui/notice";
import { When } from "@/components/ui/when";

/** On top of a draft that somebody reads by its link, so that nobody takes it for what is published. */
export function PreviewBanner({ agency, until }: { agency: string; until: Date }) {
  return (
    <aside className="wrap preview-top" aria-label="Pratinjau">
      <Note><b>Ini pratinjau, belum terbit.</b> Isinya masih bisa berubah dan belum menjadi keterangan resmi {agency}. Tautan ini berlaku sampai <When at={until} show="long" />.</Note>
    </aside>
  );
}

/** A link that opens nothing: ended, revoked or mistyped, which look the same from outside. */
export function PreviewOver({ agency }: { agency: string }) {
  return (
    <Honest chip={<span className="state none">Tidak berlaku</span>} title="Tautan pratinjau ini tidak berlaku."
      ways={[{ href: "/", label: "Ke beranda situs" }, { href: "/kontak", label: `Hubungi ${agency}` }]}>
      Masanya sudah habis, tautannya dicabut, atau alamatnya tidak lengkap. Mintalah tautan baru kepada orang yang mengirimkannya.
    </Honest>
  );
}
