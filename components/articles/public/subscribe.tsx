import { feedFiles, feedFormats } from "@/lib/found/feeds";

/** The same news for readers' own programs: no account, no visit. */
export function Subscribe() {
  return (
    <p className="soft sm mt-6">
      Ikuti berita ini dengan program pembaca pilihan Anda:{" "}
      {feedFiles.map((file, place) => (
        <span key={file}>{place > 0 ? ", " : null}<a href={`/berita/${file}`} type={feedFormats[file].type}>{feedFormats[file].label}</a></span>
      ))}.
    </p>
  );
}
