/** What the editor writes by itself while somebody types. */
export const AUTOSAVE = "article.saved";

/** What an audit row says happened, for people. An action without words here is shown by its name. */
export const actionWords: Record<string, string> = {
  "session.opened": "masuk", "session.ended": "keluar",
  "account.invited": "mengundang", "account.invitation-used": "memakai undangan", "account.reset": "membuat tautan baru untuk",
  "account.reset-used": "mengganti kata sandi", "account.disabled": "menonaktifkan", "account.enabled": "mengaktifkan lagi",
  "account.seat-granted": "memberi peran kepada", "account.seat-ended": "mengakhiri peran",
  "admin.acts-for": "bekerja atas nama", "tenant.created": "membuat instansi", "tenant.renamed": "mengganti nama atau alamat",
  "tenant.opened": "membuka situs", "tenant.suspended": "menangguhkan situs", "tenant.reopened": "membuka lagi situs",
  "tenant.merged": "menggabungkan instansi", "tenant.separated": "memisahkan lagi instansi",
  "article.started": "memulai tulisan", [AUTOSAVE]: "menyimpan tulisan (otomatis)", "article.published": "menerbitkan", "article.withdrawn": "menarik tulisan",
  "article.restored": "memulihkan versi", "article.address-changed": "mengganti alamat tulisan", "article.imported": "membawa dari situs lama", "article.import-refreshed": "memperbarui dari situs lama",
  "article.submitted": "meminta tinjauan", "article.recalled": "membatalkan permintaan tinjauan", "article.returned": "mengembalikan tulisan", "article.reviewed": "membaca yang terbit mendesak",
  "article.scheduled": "menjadwalkan terbit", "article.unscheduled": "membatalkan jadwal terbit", "article.end-set": "mengatur waktu turun", "article.confirmed": "memastikan masih benar",
  "article.unconfirmed": "mengurungkan kepastian", "article.trashed": "membuang tulisan", "article.untrashed": "mengembalikan dari tempat sampah",
  "article.preview-link": "membuat tautan pratinjau", "article.preview-ended": "mencabut tautan pratinjau", "site.review-asked": "mengatur tinjauan orang kedua",
  "article.import-undone": "mengurungkan yang dibawa", "import.begun": "mengirim berkas situs lama", "import.checked": "memeriksa berkas situs lama",
  "import.refused": "tidak bisa membaca berkas situs lama", "import.started": "memulai impor", "import.stopped": "menghentikan impor", "import.resumed": "melanjutkan impor",
  "import.finished": "menyelesaikan impor", "import.dropped": "membatalkan impor", "import.undo-started": "mulai mengurungkan impor", "import.undone": "mengurungkan impor",
  "export.started": "meminta berkas situs", "export.finished": "menyiapkan berkas situs", "export.stopped": "menghentikan berkas situs", "export.fetched": "mengunduh berkas situs",
  "site.facts-changed": "mengubah data kantor", "site.header-changed": "mengganti gambar kepala", "site.layout-changed": "mengatur menu dan beranda",
  "holiday.kept": "menyimpan hari libur", "holiday.list-kept": "menyimpan daftar hari libur", "holiday.removed": "menghapus hari libur", "rules.kept": "mengubah batas waktu",
  "site.look-imported": "membawa masuk tampilan situs", "site.look-import-undone": "mengurungkan tampilan situs", "alert.put-up": "memasang peringatan", "alert.ended": "mengakhiri peringatan",
  "gateway.added": "menambah gerbang SMS", "gateway.changed": "mengubah gerbang SMS", "gateway.turned-on": "menyalakan gerbang SMS", "gateway.turned-off": "mematikan gerbang SMS", "gateway.tested": "mencoba gerbang SMS", "gateway.silent": "membunyikan alarm gerbang SMS", "gateway.heard-again": "mengakhiri alarm gerbang SMS",
  "open-key.made": "membuat kunci Open311", "open-key.ended": "mengakhiri kunci Open311",
  "picture.added": "menambah gambar", "picture.described": "mengubah keterangan gambar", "file.added": "menambah berkas", "file.deleted": "menghapus berkas", "case.opened": "membuka laporan",
  "broadcast.drafted": "menulis siaran", "broadcast.saved": "mengubah siaran", "broadcast.submitted": "menyerahkan siaran", "broadcast.approved": "menyetujui siaran", "broadcast.returned": "mengembalikan siaran",
  "broadcast.begun": "memulai siaran", "broadcast.grew": "menahan siaran: penerimanya bertambah", "broadcast.stopped": "menghentikan siaran", "broadcast.failures-exported": "mengunduh nomor yang gagal dari siaran",
  "group.made": "membuat kelompok", "group.members-added": "menambah anggota kelompok", "group.member-removed": "mengeluarkan anggota kelompok", "group.dissolved": "membubarkan kelompok", "group.joined": "menyetujui masuk kelompok",
  "subscription.begun": "mulai berlangganan", "subscription.ended": "berhenti berlangganan satu instansi", "subscription.all-ended": "menghentikan semua langganan",
  "sender.blocked": "memblokir pengirim", "sender.unblocked": "membuka blokir pengirim", "spam.boxed": "menahan pesan di kotak spam", "spam.restored": "memulihkan pesan dari kotak spam", "spam.confirmed": "memastikan pesan spam",
  "template.added": "menambah templat jawaban", "template.changed": "mengubah templat jawaban", "template.deleted": "menghapus templat jawaban", "template.restored": "mengembalikan templat jawaban", "template.moved": "mengurutkan templat jawaban",
  "duties.changed": "mengubah tugas instansi", "place.added": "menambah nama tempat", "place.removed": "menghapus nama tempat",
 
  "case.routed": "menentukan instansi laporan", "case.handed-on": "meneruskan laporan", "case.not-ours": "menolak: bukan urusan instansi",
  "case.answered": "menjawab laporan", "case.asked": "bertanya kepada warga", "case.note": "mencatat di laporan", "case.closed": "menutup laporan",
  "case.reopened": "membuka kembali laporan", "case.number-revealed": "melihat nomor warga", "case.rated": "menilai laporan", "case.message": "menambah laporan",
  "case.undone": "mengurungkan", "case.field-check": "meminta pemeriksaan lapangan", "case.raised": "menaikkan laporan", "case.abuse": "menyerahkan ke Inspektorat", "case.published": "menampilkan laporan untuk umum", "case.unpublished": "menarik laporan dari umum",
  "case.split": "memisahkan laporan", "case.merged": "menggabungkan laporan", "case.linked": "menautkan laporan", "case.unlinked": "melepas tautan laporan", "case.assigned": "menentukan yang menangani laporan", "case.lapor": "mengisi nomor LAPOR", "case.exported": "mengunduh laporan untuk LAPOR", "contact.opted-out": "berhenti menerima SMS", "list.exported": "mengunduh",
};

export const sayAction = (action: string): string => actionWords[action] ?? action;

/** Kinds of things that something was done to. */
export const subjectWords: Record<string, string> = {
  account: "akun", tenant: "instansi", article: "berita", media: "gambar", file: "berkas", case: "laporan", contact: "warga", message: "pesan", list: "daftar", alert: "peringatan", gateway: "gerbang SMS", holiday: "hari libur", rules: "batas waktu", import: "impor", broadcast: "siaran", group: "kelompok", "open-key": "kunci Open311", template: "templat jawaban",
};

export const saySubject = (subject: string): string => subjectWords[subject] ?? subject;

/** Doors that hold a gateway's key and are no way to the mobile network. */
const NO_GATEWAYS: Record<string, string> = { web: "formulir web", petugas: "catatan petugas", open311: "Open311", parts: "SMS Centre" };

export const sayGateway = (name: string): string => NO_GATEWAYS[name] ?? `gerbang SMS ${name}`;
