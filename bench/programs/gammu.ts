import { z } from "zod";
import { gatewayKey } from "@/lib/access/doors/open";
import { takeFromGammu } from "@/lib/sms/gateways/gammu-in";

/** Takes in all that lies in SMSD's inbox for one phone; prints how many per second. */
const [phone] = z.tuple([z.string()]).parse(process.argv.slice(2));
const began = performance.now();
const taken = await takeFromGammu(gatewayKey("gammu-bench"), phone);
console.log(JSON.stringify({ perSecond: taken / ((performance.now() - began) / 1000) }));
process.exit(0);
