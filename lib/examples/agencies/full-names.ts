/**
 * The ministry shortens or joins some names of kelurahan; people and Statistics Indonesia (BPS) write them out.
 * Key: Kemendagri code. The ministry's own spelling stays known as an alias.
 */
export const fullNames: Record<string, string> = {
  "12.71.01.1006": "Kota Matsum III",
  "12.71.01.1010": "Sudi Rejo I",
  "12.71.01.1011": "Sudi Rejo II",
  "12.71.01.1012": "Siti Rejo I",
  "12.71.04.1001": "Tegal Sari Mandala I",
  "12.71.04.1002": "Tegal Sari Mandala II",
  "12.71.04.1003": "Tegal Sari Mandala III",
  "12.71.05.1004": "Pulo Brayan Kota",
  "12.71.06.1001": "Titi Papan",
  "12.71.06.1003": "Tanjung Mulia",
  "12.71.07.1003": "Namu Gajah",
  "12.71.07.1005": "Lau Cih",
  "12.71.07.1007": "Baru Ladang Bambu",
  "12.71.08.1005": "Belawan Pulau Sicanang",
  "12.71.10.1004": "Sei Rengas Permata",
  "12.71.11.1004": "Pangkalan Masyhur",
  "12.71.15.1004": "Suka Raja",
  "12.71.17.1006": "Titi Rantai",
  "12.71.18.1009": "Tegal Rejo",
  "12.71.20.1006": "Pulo Brayan Darat I",
  "12.71.20.1007": "Pulo Brayan Darat II",
  "12.71.20.1008": "Pulo Brayan Bengkel",
  "12.71.20.1009": "Pulo Brayan Bengkel Baru",
  "12.71.21.1002": "Tanjung Sari",
  "12.71.21.1003": "Padang Bulan Selayang II",
  "12.71.21.1005": "Padang Bulan Selayang I",
};
