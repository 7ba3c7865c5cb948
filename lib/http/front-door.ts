import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { setRight } from "./request-head";

/** Every request of every HTTP server in this process passes here before its server hears of it. */
export function openFrontDoor(): void {
  subscribe("http.server.request.start", (message) => {
    if (typeof message === "object" && message !== null && "request" in message && message.request instanceof IncomingMessage) setRight(message.request);
  });
}
