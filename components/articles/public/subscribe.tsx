import { feedFiles, feedFormats } from "@/lib/found/feeds";

/** What is new in a room, for readers' own programs: no account, no visit. Events go into a calendar too. */
export function Subscribe({ to = "berita ini", path = "berita", calendar = false }: { to?: string; path?: string; calendar?: boolean }) {
  return (
    <p className="soft sm mt-6">
      Ikuti {to} dengan program pembaca pilihan Anda:{" "}
      {feedFiles.map((file, place) => (
        <span key={file}>{place > 0 ? ", " : null}<a href={`/${path}/${file}`} type={feedFormats[file].type}>{feedFormats[file].label}</a></span>
      ))}.
      {calendar ? <> Atau <a href="/agenda/kalender.ics" type="text/calendar">langganan kalender (.ics)</a> di HP Anda.</> : null}
    </p>
  );
}
