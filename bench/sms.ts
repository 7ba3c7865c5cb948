import type { Bench } from "./city";
import { load, median, perSecond } from "./run-program";
import { messageTexts } from "./texts";

export type SmsRate = { what: string; perSecond: number; ratio: number };
const CONNECTIONS = 10;
const ROUNDS = 3;

/** SMS stored, routed and answered (the automatic answer queued, with its job) beside bare inserts of one row. */
export async function measureSms({ settings, env, owner }: Bench, seconds: number): Promise<SmsRate[]> {
  const rates = { door: [] as number[], direct: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = (round + 1) * 1_000_000;
    rates.bare.push(await perSecond({ file: "insert", args: [String(CONNECTIONS), String(seconds)], env: { ...env, DATABASE_URL: owner } }));
    rates.direct.push(await perSecond({ file: "receive", args: [CONNECTIONS, seconds, first].map(String), env }));
    const door = await load({ port: settings.port, connections: CONNECTIONS, seconds, gzip: false, first, asks: asks(settings.rootDomain, settings.port, env.KANNEL_SECRET ?? "") });
    if (door.failed > 0) throw new Error(`${door.failed} SMS were refused at the door`);
    rates.door.push(door.perSecond);
  }
  const bare = median(rates.bare);
  const of = (what: string, all: number[]): SmsRate => ({ what, perSecond: median(all), ratio: median(all) / bare });
  return [of("bare inserts, one row each", rates.bare), of("SMS through receiveDelivery", rates.direct), of("SMS through the Kannel door", rates.door)];
}

const asks = (rootDomain: string, port: number, secret: string) => messageTexts.map((text) => ({
  host: `${rootDomain}:${port}`,
  path: `/api/sms/kannel?${new URLSearchParams({ secret, to: "2015", text, charset: "UTF-8", coding: "0" }).toString()}&id=door-{n}&from=%2B6282{n}0`,
}));
