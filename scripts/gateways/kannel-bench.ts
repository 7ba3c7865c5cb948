import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../postgres/port";
import { until } from "../processes/stop";
import { Daemon } from "./daemon";
import { FAKESMSC, findTool } from "./tools";

export type Doors = { /** Where Kannel brings SMS: get-url, with its escape codes. */ getUrl: string };

/** Kannel with its fake SMSC: bearerbox and smsbox as a city runs them, and a network that delivers whatever it is given. */
export class KannelBench {
  private readonly bearerbox: Daemon;
  private readonly smsbox: Daemon;
  private readonly networks: Daemon[] = [];

  private constructor(private readonly folder: string, readonly ports: Ports, getUrl: string) {
    mkdirSync(folder, { recursive: true });
    const settings = join(folder, "kannel.conf");
    writeFileSync(settings, kannelConf(folder, ports, getUrl), { mode: 0o600 });
    this.bearerbox = new Daemon(findTool("bearerbox") ?? "bearerbox", [settings], join(folder, "bearerbox.out"));
    this.smsbox = new Daemon(findTool("smsbox") ?? "smsbox", [settings], join(folder, "smsbox.out"));
  }

  static async open(folder: string, doors: Doors): Promise<KannelBench> {
    const admin = await freePort(24_000);
    const box = await freePort(admin + 1);
    const send = await freePort(box + 1);
    const network = await freePort(send + 1, "0.0.0.0");
    const bench = new KannelBench(folder, { admin, box, send, network }, doors.getUrl);
    await bench.start();
    return bench;
  }

  async start(): Promise<void> {
    this.bearerbox.start();
    await this.says("bearerbox", /Status: running/);
    this.smsbox.start();
    await this.says("smsbox", /smsbox:smsbox1/);
  }

  /** A power cut for both boxes. */
  async kill(): Promise<void> {
    await this.smsbox.kill();
    await this.bearerbox.kill();
  }

  /** The network: it brings one SMS, `number 2015 kind text`, and stays, takes what is sent and says that it arrived. */
  async network(sms: string): Promise<Daemon> {
    const daemon = new Daemon(FAKESMSC, ["-H", "127.0.0.1", "-r", String(this.ports.network), "-m", "1", sms], join(this.folder, "fakesmsc.out"));
    this.networks.push(daemon.start());
    await this.says("fakesmsc", /\(online /);
    return daemon;
  }

  async leave(daemon: Daemon): Promise<void> {
    await daemon.end();
    this.networks.splice(this.networks.indexOf(daemon), 1);
    await until(async () => !/\(online /.test(await this.status()), 20_000);
  }

  status(): Promise<string> {
    return fetch(this.statusUrl).then((answer) => answer.text(), () => "");
  }

  get sendUrl(): string {
    return `http://127.0.0.1:${this.ports.send}/cgi-bin/sendsms`;
  }
  get statusUrl(): string {
    return `http://127.0.0.1:${this.ports.admin}/status.txt?password=keadaan`;
  }

  /** Whether an SMS to this number lies in its store, which survives a power cut. */
  holds(number: string): boolean {
    const store = join(this.folder, "kannel.store");
    return existsSync(store) && readFileSync(store, "latin1").includes(number);
  }

  log(): string {
    return readFileSync(join(this.folder, "access.log"), "utf8");
  }

  async end(): Promise<void> {
    for (const daemon of this.networks) await daemon.end();
    await this.smsbox.end();
    await this.bearerbox.end();
  }

  private async says(who: string, what: RegExp): Promise<void> {
    if (!(await until(async () => what.test(await this.status()), 30_000))) throw new Error(`${who} doesn't run:\n${readFileSync(join(this.folder, `${who}.out`), "utf8").slice(-2_000)}`);
  }
}

type Ports = { admin: number; box: number; send: number; network: number };

const kannelConf = (folder: string, ports: Ports, getUrl: string): string => `group = core
admin-port = ${ports.admin}
admin-interface = "127.0.0.1"
admin-password = pengurus
status-password = keadaan
admin-deny-ip = "*.*.*.*"
admin-allow-ip = "127.0.0.1"
smsbox-port = ${ports.box}
smsbox-interface = "127.0.0.1"
box-deny-ip = "*.*.*.*"
box-allow-ip = "127.0.0.1"
log-file = "${folder}/bearerbox.log"
log-level = 1
access-log = "${folder}/access.log"
store-type = file
store-file = "${folder}/kannel.store"
store-dump-freq = 1
dlr-storage = internal
sms-resend-freq = 2
sms-resend-retry = 10

group = smsc
smsc = fake
smsc-id = FAKE
host = 127.0.0.1
port = ${ports.network}
connect-allow-ip = 127.0.0.1

group = smsbox
smsbox-id = smsbox1
bearerbox-host = 127.0.0.1
sendsms-port = ${ports.send}
sendsms-interface = "127.0.0.1"
log-file = "${folder}/smsbox.log"
log-level = 1
mo-recode = true
http-request-retry = 20
http-queue-delay = 1
http-timeout = 10

group = smsbox-route
smsbox-id = smsbox1
smsc-id = FAKE

group = sendsms-user
username = kota
password = sandi-kota
user-deny-ip = "*.*.*.*"
user-allow-ip = "127.0.0.1"
concatenation = true
max-messages = 10
omit-empty = true
forced-smsc = FAKE

group = sms-service
keyword = default
catch-all = true
get-url = "${getUrl}"
max-messages = 0
omit-empty = true
concatenation = true
`;
