import type { RoutingAgency } from "./types";

type Given = Pick<RoutingAgency, "id" | "name" | "kind"> & Partial<RoutingAgency> & { say?: Record<number, string> };

function agency({ say = {}, ...given }: Given): RoutingAgency {
  const duties = Object.entries(say).flatMap(([weight, list]) => list.split("; ").map((phrase) => ({ phrase, weight: Number(weight) })));
  return { slug: given.name.toLowerCase().replaceAll(" ", ""), shortName: given.name, parentId: null, smsCodes: [], aliases: [], duties, ...given };
}

const ward = { 3: "lurah; kepling; surat keterangan domisili; surat pengantar", 2: "surat keterangan tidak mampu" };
const district = { 3: "camat; kantor camat" };

/** A small Medan: two wards called Sei Mati, a ward named like its district, and the agencies people mix up. */
export const smallCity: readonly RoutingAgency[] = [
  agency({ id: 1, name: "Dinas Pertamanan", kind: "dinas", smsCodes: ["PERTAMANAN"], say: { 3: "lampu jalan; pohon tumbang; taman rusak", 2: "lampu mati; pohon", 1: "gelap; taman" } }),
  agency({ id: 2, name: "Dinas Bina Marga", kind: "dinas", smsCodes: ["BINAMARGA"], say: { 3: "jalan berlubang; jalan rusak; parit tumpat; gorong-gorong; pengaspalan", 2: "banjir di jalan; parit", 1: "banjir; jalan" } }),
  agency({ id: 3, name: "Dinas Kebersihan", kind: "dinas", smsCodes: ["KEBERSIHAN"], say: { 3: "sampah; sampah menumpuk; truk sampah", 2: "bau busuk" } }),
  agency({ id: 4, name: "Dinas Perhubungan", shortName: "Dishub", kind: "dinas", smsCodes: ["DISHUB"], say: { 3: "parkir liar; lampu merah; macet; angkot", 2: "parkir" } }),
  agency({ id: 5, name: "Dinas Kependudukan dan Catatan Sipil", shortName: "Disdukcapil", kind: "dinas", smsCodes: ["CAPIL"], say: { 3: "KTP; kartu keluarga; akta kelahiran" } }),
  agency({ id: 6, name: "Inspektorat", kind: "inspektorat", smsCodes: ["INSPEKTORAT"], say: { 3: "pungli", 1: "disiplin pegawai" } }),
  agency({ id: 7, name: "Dinas Komunikasi dan Informatika", shortName: "Diskominfo", kind: "dinas", smsCodes: ["KOMINFO"], say: { 3: "wifi; website pemko; kominfo" } }),
  agency({ id: 10, name: "Kecamatan Medan Maimun", kind: "kecamatan", smsCodes: ["MEDANMAIMUN"], say: district }),
  agency({ id: 11, name: "Kecamatan Medan Labuhan", kind: "kecamatan", smsCodes: ["MEDANLABUHAN"], say: district }),
  agency({ id: 12, name: "Kecamatan Medan Polonia", kind: "kecamatan", smsCodes: ["MEDANPOLONIA"], say: district }),
  agency({ id: 20, name: "Kelurahan Sei Mati", kind: "kelurahan", parentId: 10, smsCodes: ["SEIMATI", "KELSEIMATI"], aliases: ["seimati"], say: ward }),
  agency({ id: 21, name: "Kelurahan Sei Mati", kind: "kelurahan", parentId: 11, smsCodes: ["KELSEIMATILABUHAN"], aliases: ["seimati"], say: ward }),
  agency({ id: 22, name: "Kelurahan Aur", kind: "kelurahan", parentId: 10, smsCodes: ["AUR"], say: ward }),
  agency({ id: 23, name: "Kelurahan Hamdan", kind: "kelurahan", parentId: 10, smsCodes: ["HAMDAN"], say: ward }),
  agency({ id: 24, name: "Kelurahan Polonia", kind: "kelurahan", parentId: 12, smsCodes: ["KELPOLONIA"], say: ward }),
];
