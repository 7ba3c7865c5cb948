/** A street with the kelurahan and kecamatan it runs through, as citizens name them, and their agencies. */
export type ExamplePlace = { street: string; landmark: string; ward: string; wardSlug: string; district: string; districtSlug: string };

const ROWS = [
  "Jl. Brigjen Katamso|jembatan Katamso|Aur|aur|Maimun", "Gg. Nasional|mesjid Al Ikhlas|Sei Mati|seimati|Maimun", "Jl. Juanda|simpang Juanda|Jati|jati|Maimun", "Jl. Letjen Suprapto|sekolah|Hamdan|hamdan|Maimun",
  "Jl. Mantri|kedai kopi|Aur|aur|Maimun", "Jl. Pantai Burung|pinggir sungai|Aur|aur|Maimun", "Jl. Bahagia By Pass|pajak|Teladan Timur|teladantimur|Kota", "Jl. HM Joni|stadion Teladan|Pasar Merah Barat|pasarmerahbarat|Kota", "Jl. Sutrisno|gereja|Sei Rengas I|seirengas-i|Kota",
  "Jl. Karya Wisata|komplek|Gedung Johor|gedungjohor|Johor", "Jl. Brigjen Zein Hamid|titi kuning|Titi Kuning|titikuning|Johor", "Jl. Eka Rasmi|SPBU|Gedung Johor|gedungjohor|Johor", "Jl. Karya Jaya|asrama haji|Pangkalan Masyhur|pangkalanmasyhur|Johor",
  "Jl. Setia Budi|simpang pemda|Tanjung Sari|tanjungsari|Selayang", "Jl. Dr. Mansyur|kampus|Padang Bulan Selayang I|padangbulanselayang-i|Selayang", "Jl. Bunga Cempaka|rumah ibadah|Asam Kumbang|asamkumbang|Selayang", "Jl. Jamin Ginting|simpang Pos|Padang Bulan|padangbulan|Baru",
  "Jl. Starban|rel kereta|Polonia|polonia|Polonia", "Jl. Mongonsidi|bandara lama|Anggrung|anggrung|Polonia", "Jl. Ahmad Yani|kota lama|Kesawan|kesawan|Barat", "Jl. Yos Sudarso|jembatan layang|Pulo Brayan Kota|pulobrayankota|Barat",
  "Jl. Pelita IV|puskesmas|Sidorame Barat I|sidoramebarat-i|Perjuangan", "Jl. M. Yakub|kantor pos|Sei Kera Hulu|seikerahulu|Perjuangan", "Jl. Letda Sujono|tol Bandar Selamat|Bandar Selamat|bandarselamat|Tembung", "Jl. Pasar V|pajak Gambir|Tembung|tembung|Tembung",
  "Jl. Menteng VII|simpang Menteng|Medan Tenggara|medantenggara|Denai", "Jl. Panglima Denai|terminal Amplas|Amplas|amplas|Amplas", "Jl. Garu III|lapangan bola|Harjosari I|harjosari-i|Amplas", "Jl. Kapten Muslim|Sei Sikambing|Dwi Kora|dwikora|Helvetia", "Jl. Gaperta|kantor lurah|Helvetia Tengah|helvetiatengah|Helvetia",
  "Jl. Gatot Subroto|simpang Manhattan|Lalang|lalang|Sunggal", "Jl. Marelan Raya|pasar 3|Rengas Pulau|rengaspulau|Marelan", "Jl. Platina|komplek|Titi Papan|titipapan|Deli", "Jl. Pancing|rumah susun|Martubung|martubung|Labuhan", "Jl. Selebes|tambatan perahu|Belawan II|belawan-ii|Belawan",
];

/** Streets for the examples; ward and district are real, the pairs of street and landmark only plausible. */
export const examplePlaces: readonly ExamplePlace[] = ROWS.map((row) => {
  const [street = "", landmark = "", ward = "", wardSlug = "", district = ""] = row.split("|");
  return { street, landmark, ward, wardSlug, district: `Medan ${district}`, districtSlug: `medan${district.toLowerCase()}` };
});
