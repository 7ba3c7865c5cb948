/**
 * npm `smpp` 0.5.1 has no types. Only what we use of it, as its code does it (lib/smpp.js, lib/pdu.js); what the other side
 * sent is `unknown` until it was looked at.
 */
declare module "smpp" {
  import type { EventEmitter } from "node:events";
  import type { Server as NetServer, Socket } from "node:net";

  type Written = string | number | Buffer | { udh?: Buffer; message: string | Buffer };

  export class PDU {
    /** By its name, or from the octets of a whole one. */
    constructor(command: string | Buffer, fields?: Record<string, Written>);
    command: string;
    command_status: number;
    sequence_number: number;
    isResponse(): boolean;
    toBuffer(): Buffer;
    /** A status other than 0 leaves the body out. */
    response(fields?: Record<string, Written>): PDU;
    [field: string]: unknown;
  }

  export class Session extends EventEmitter {
    socket: Socket;
    /** False: the socket takes nothing any more, and nothing was written. */
    send(pdu: PDU, answered?: (answer: PDU) => void, flushed?: () => void): boolean;
    /** Reads nothing more from the socket until `resume`. */
    pause(): void;
    resume(): void;
    close(): void;
    destroy(): void;
  }

  export class Server extends NetServer {
    sessions: Session[];
  }

  type FieldType = { read: unknown; write: unknown; size: unknown };
  type Command = { id: number; params?: Record<string, { type: FieldType; filter?: unknown }> };

  const smpp: {
    PDU: typeof PDU;
    connect(options: { host: string; port: number; family?: number }): Session;
    createServer(session: (session: Session) => void): Server;
    commands: Record<string, Command>;
    types: { buffer: FieldType; tlv: { buffer: FieldType } };
    addCommand(name: string, command: Command): void;
    addTLV(name: string, tlv: { id: number; type: FieldType }): void;
  };
  export default smpp;
}
