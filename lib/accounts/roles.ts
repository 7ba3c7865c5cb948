/** Seats at an agency and roles of the city, with the words people know them by. Browser-safe. */
export const membershipRoles = ["operator", "deputy", "reviewer", "head"] as const;
export const cityRoleNames = ["admin", "desk"] as const;

export type MembershipRole = (typeof membershipRoles)[number];
export type CityRoleName = (typeof cityRoleNames)[number];

export const roleWords: Record<MembershipRole | CityRoleName, string> = {
  operator: "Operator", deputy: "Deputi", reviewer: "Peninjau", head: "Pimpinan", admin: "Admin kota", desk: "Petugas SMS Centre",
};

export const roleHints: Record<MembershipRole | CityRoleName, string> = {
  operator: "menulis berita dan menjawab warga", deputy: "menggantikan operator", reviewer: "memeriksa tulisan sebelum terbit",
  head: "melihat keadaan instansi, menyetujui, menjawab", admin: "mengelola instansi dan akun", desk: "membaca dan meneruskan semua pesan",
};
