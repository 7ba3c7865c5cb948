import { z } from "zod";
import { toldWays } from "../channel-words";
import { reportInput } from "../web/report-input";

/** What an officer fills in for somebody: a citizen's form, and how it was told. `nonce` names the form, so that pressing twice records once. */
export const onBehalfInput = reportInput.omit({ instansi: true, titik: true }).extend({
  saluran: z.enum(toldWays, { error: "Pilih bagaimana laporan ini sampai kepada Anda." }),
  nonce: z.uuid({ error: "Formulir ini rusak. Muat ulang halaman, lalu isi lagi." }),
});
