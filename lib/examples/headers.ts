import type { SceneName } from "./scenes";

export type ExampleHeader = { tenantSlug: string; scene: SceneName; alt: string; /** Of its height, in percent: what stays in sight in the band. */ focusY?: number };

/** Pictures on top of some homes: what the agency works for, and not what its newest story shows. */
export const exampleHeaders: readonly ExampleHeader[] = [
  { tenantSlug: "medanmaimun", scene: "river-boat", focusY: 85, alt: "Perahu dengan dua petugas di Sungai Deli" },
  { tenantSlug: "pertamanan", scene: "palace", alt: "Taman dengan bunga dan jalan setapak di depan istana" },
  { tenantSlug: "kebersihan", scene: "clean-up", focusY: 90, alt: "Warga menyapu gang dan mengumpulkan sampah" },
  { tenantSlug: "dinkes", scene: "health-post", alt: "Kader menimbang bayi di posyandu, ibu-ibu menunggu" },
];
