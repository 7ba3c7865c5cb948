import { agency, duties } from "./build";

/** Mayor, council, secretariats and the offices that serve the government itself. */
export const administration = [
  agency({
    slug: "kominfo", name: "Dinas Komunikasi dan Informatika", shortName: "Diskominfo", kind: "dinas", lead: "hijau",
    smsCodes: ["KOMINFO", "DISKOMINFO"], aliases: ["diskominfo", "komunikasi dan informatika"],
    duties: duties(
      "SMS Centre; website pemko; situs pemko; menara telekomunikasi; tower seluler; warnet; wifi gratis; bimtek website; pelatihan website",
      "internet kecamatan; kabel telepon semrawut; hotspot; tower; aplikasi pemko; radio komunitas; alamat situs; internet",
      "kabel; sinyal; berita hoaks; website",
    ),
  }),
  agency({ slug: "walikota", name: "Walikota dan Wakil Walikota", shortName: "Walikota", kind: "lembaga", smsCodes: ["WALIKOTA"],
    aliases: ["wali kota", "wakil walikota"], duties: duties("", "audiensi walikota; rumah dinas walikota", "walikota") }),
  agency({ slug: "dprd", name: "Dewan Perwakilan Rakyat Daerah", shortName: "DPRD", kind: "lembaga", smsCodes: ["DPRD"],
    aliases: ["dprd kota medan", "anggota dewan"], duties: duties("anggota dewan; DPRD; reses", "perda; rapat dengar pendapat", "dewan") }),
  agency({ slug: "setda", name: "Sekretariat Daerah", shortName: "Setda", kind: "sekretariat", smsCodes: ["SETDA"],
    aliases: ["sekda"], duties: duties("sekda; sekretaris daerah", "balai kota", "") }),
  agency({ slug: "setwan", name: "Sekretariat DPRD", shortName: "Setwan", kind: "sekretariat", smsCodes: ["SETWAN"],
    duties: duties("sekretariat dewan; jadwal rapat dewan", "kunjungan ke DPRD", "") }),
  agency({ slug: "korpri", name: "Sekretariat Dewan Pengurus Korpri", shortName: "Set. Korpri", kind: "sekretariat", smsCodes: ["KORPRI"],
    duties: duties("Korpri", "santunan pegawai", "") }),
  agency({ slug: "bappeda", name: "Badan Perencanaan Pembangunan Daerah", shortName: "Bappeda", kind: "badan", smsCodes: ["BAPPEDA"],
    lead: "laut", duties: duties("musrenbang; RPJMD; perencanaan pembangunan", "usulan pembangunan; monorel", "pembangunan kota") }),
  agency({ slug: "balitbang", name: "Badan Penelitian dan Pengembangan", shortName: "Balitbang", kind: "badan", smsCodes: ["BALITBANG"],
    lead: "nila", duties: duties("penelitian dan pengembangan; izin magang penelitian", "lomba inovasi; survei pemko", "skripsi") }),
  agency({ slug: "bkd", name: "Badan Kepegawaian Daerah", shortName: "BKD", kind: "badan", smsCodes: ["BKD"], aliases: ["kepegawaian"],
    lead: "biru", duties: duties("CPNS; penerimaan pegawai; honorer K2; mutasi pegawai; kenaikan pangkat", "pensiun PNS; SK honorer; ujian dinas", "pegawai") }),
  agency({ slug: "bpkd", name: "Badan Pengelola Keuangan Daerah", shortName: "BPKD", kind: "badan", smsCodes: ["BPKD"],
    lead: "cokelat", duties: duties("APBD; keuangan daerah; pencairan dana hibah", "gaji ke-13; dana bansos; hibah", "anggaran") }),
  agency({ slug: "diklat", name: "Kantor Pendidikan dan Pelatihan", shortName: "Kantor Diklat", kind: "kantor", smsCodes: ["DIKLAT"],
    lead: "nila", duties: duties("diklat pegawai; prajabatan", "diklatpim", "") }),
  agency({ slug: "sandi", name: "Kantor Sandi Daerah", shortName: "Kantor Sandi", kind: "kantor", smsCodes: ["SANDI"], lead: "arang",
    duties: duties("persandian", "", "") }),
  agency({ slug: "arsip", name: "Kantor Arsip", shortName: "Kantor Arsip", kind: "kantor", smsCodes: ["ARSIP"], lead: "cokelat",
    duties: duties("arsip; dokumen lama; kearsipan", "salinan surat lama", "") }),
];
