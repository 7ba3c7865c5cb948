import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Connection } from "../postgres/connection";
import { Daemon } from "./daemon";
import { findTool } from "./tools";

export const PHONE_ID = "modem1";
const SMSC = "+628110000";
const utf16hex = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase();

export type Dropped = { from: string; text: string; wide?: boolean; udh?: string; report?: { reference: number; smsc: string }; at?: Date };

/** SMSD with Gammu's dummy phone, whose SIM is a folder: a file in `sms/1` is an SMS that arrived. */
export class DummyPhone {
  readonly daemon: Daemon;
  private next = 0;

  constructor(private readonly folder: string, database: Connection) {
    for (const place of [1, 2, 3, 4, 5]) mkdirSync(join(folder, "phone", "sms", String(place)), { recursive: true });
    const settings = join(folder, "smsdrc");
    writeFileSync(settings, smsdrc(folder, database), { mode: 0o600 });
    this.daemon = new Daemon(findTool("gammu-smsd") ?? "gammu-smsd", ["-c", settings], join(folder, "smsd.out"));
  }

  /** A citizen's SMS, or one part of it, or a report of the network, as Gammu's backup format has it. */
  drop(sms: Dropped): void {
    const draft = join(this.folder, "draft");
    writeFileSync(draft, backup(sms));
    for (;;) {
      this.next += 1;
      try {
        linkSync(draft, join(this.folder, "phone", "sms", "1", String(this.next)));
        break;
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      }
    }
    rmSync(draft);
  }

  /** How often SMSD told the phone to send, by its own log. */
  sent(): number {
    return readFileSync(join(this.folder, "smsd.log"), "utf8").split("\n").filter((line) => /Successfully sent|SMS sent on device|Message .*sent successfully|Transmitted/i.test(line)).length;
  }

  log(): string {
    return readFileSync(join(this.folder, "smsd.log"), "utf8");
  }

  onSim(): number {
    return readdirSync(join(this.folder, "phone", "sms", "1")).length;
  }
}

function backup({ from, text, wide = false, udh, report, at = new Date() }: Dropped): string {
  const stamp = at.toISOString().replace(/[-:]|\.\d+Z$/g, "");
  const words = utf16hex(text).match(/.{1,200}/g) ?? [];
  const coding = wide ? "Unicode_No_Compression" : "Default_No_Compression";
  return [
    "[SMSBackup000]", `SMSC = "${report?.smsc ?? SMSC}"`, `PDU = ${report ? "Status_Report" : "Deliver"}`, `DateTime = ${stamp}`, `Sent = ${stamp}`, "State = UnRead",
    `Number = "${from}"`, `NumberUnicode = ${utf16hex(from)}`, `Coding = ${coding}`, "Folder = 1", "Class = -1",
    ...(report ? [`MessageReference = ${report.reference}`] : []), ...(udh ? [`UDH = ${udh}`] : []),
    ...words.map((hex, line) => `Text${String(line).padStart(2, "0")} = ${hex}`), "",
  ].join("\n");
}

const smsdrc = (folder: string, { host, port, user, password, database }: Connection): string => `[gammu]
model = dummy
connection = none
device = ${folder}/phone
gammuloc = /dev/null

[smsd]
service = sql
driver = native_pgsql
host = ${host}:${port}
user = ${user}
password = ${password}
database = ${database}
phoneid = ${PHONE_ID}
logfile = ${folder}/smsd.log
debuglevel = 1
commtimeout = 1
receivefrequency = 1
loopsleep = 1
statusfrequency = 5
multiparttimeout = 3
deliveryreport = log
deliveryreportdelay = 86400
maxretries = 2
retrytimeout = 60
backendretries = 1
checksecurity = 0
hangupcalls = 0
`;
