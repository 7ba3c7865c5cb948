import { Note } from "@/components/ui/notice";

/** On top of a preview, so that nobody takes it for the public page. */
export function PreviewNotice({ href }: { /** Where it is written. */ href: string }) {
  return (
    <aside className="wrap" aria-label="Pratinjau">
      <Note><b>Pratinjau.</b> Hanya orang instansi Anda yang melihat halaman ini. <a href={href}>Kembali menyunting</a></Note>
    </aside>
  );
}
