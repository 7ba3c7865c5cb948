import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type postgres from "postgres";
import { env } from "@/lib/env";
import { runProgram } from "@/scripts/check/run";
import { DummyPhone } from "@/scripts/gateways/dummy-phone";
import { type Connection, silent, urlOf } from "@/scripts/postgres/connection";
import { typescript } from "@/scripts/processes/program";
import { expect } from "../support/test";

export type Left = { text: string; status: string; reference: number; smsc: string };

/** The city's modem: real gammu-smsd with its dummy phone, on tables made as an administrator makes them. */
export class Modem {
  private readonly folder = mkdtempSync(join(tmpdir(), "pemko-modem-"));
  private readonly phone: DummyPhone;
  private readonly tables: postgres.Sql;

  private constructor(at: Connection) {
    this.phone = new DummyPhone(this.folder, at);
    this.tables = silent(urlOf(at));
    this.phone.daemon.start();
  }

  static async plugIn(): Promise<Modem> {
    const { ok, output } = await runProgram({ group: () => undefined }, { args: typescript("scripts/gateways/gammu.ts"), env: { NODE_ENV: "test", DATA_DIR: env.dataDir(), DATABASE_URL: "" } });
    expect(ok, output).toBe(true);
    return new Modem(readSmsdrc(output));
  }

  /** A citizen's SMS arrives on the SIM. */
  receive(from: string, text: string): void {
    this.phone.drop({ from, text });
  }

  /** What SMSD sent to this number, part by part. */
  left(to: string): Promise<Left[]> {
    return this.tables<Left[]>`
      select "TextDecoded" as text, "Status"::text as status, "TPMR" as reference, "SMSCNumber" as smsc
      from sentitems where "DestinationNumber" = ${to} order by "InsertIntoDB", "ID", "SequencePosition"`;
  }

  /** The network tells that this number has everything that was sent to it. */
  async arrived(to: string): Promise<void> {
    for (const { reference, smsc } of await this.left(to)) this.phone.drop({ from: to, text: "Delivered", report: { reference, smsc } });
  }

  log(): string {
    return this.phone.log();
  }

  async unplug(): Promise<void> {
    await this.phone.daemon.end();
    await this.tables.end({ timeout: 2 });
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The lines for `[smsd]` that `npm run gammu:tables` prints. */
function readSmsdrc(printed: string): Connection {
  const lines = new Map([...printed.matchAll(/^(\w+) = (.+)$/gm)].map(([, name = "", value = ""]) => [name, value]));
  const said = (name: string): string => lines.get(name) ?? "";
  const [host = "", port] = said("host").split(":");
  return { host, port: Number(port), user: said("user"), password: said("password"), database: said("database"), query: "" };
}
