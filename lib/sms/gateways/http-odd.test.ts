import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { httpGateway } from "./http";
import { readBrought } from "./http-in";

const message = { reference: "r1", contactId: 1, to: "+6281234567321", parts: ["Sudah menyala 🙂"], validUntil: null };

describe("an admin's header that HTTP can't carry", () => {
  it.each([["typographic quotes", "Authorization: Bearer “rahasia”"], ["words of the message", "X-Pesan: {text}"], ["a control character", "X-Kunci: a\u0001b"]])("(%s) is a certain refusal: nothing has left", async (_what, headers) => {
    let asked = 0;
    const server = createServer((_request, answer) => void ((asked += 1), answer.end()));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const reach = { ports: new Set([port]), permits: () => true, resolve: () => Promise.resolve([{ address: "127.0.0.1", family: 4 as const }]) };
    const gateway = httpGateway({ name: "penyedia", settings: { url: `http://penyedia.example:${port}/`, fields: "to={to}", headers } }, reach);
    expect(await gateway.send(message).catch((error: unknown) => String(error))).toMatchObject({ kind: "rejected", retryable: true });
    expect(asked).toBe(0);
  });
});

describe("a provider's own name for an SMS", () => {
  const settings = { inFields: "id=id\nfrom=dari\ntext=isi" };
  const idOf = (id: string) => {
    const brought = readBrought({ settings }, JSON.stringify({ id, dari: "0812", isi: "halo" }), "sig", new Date());
    return brought.kind === "message" ? (brought.delivery.deliveryId ?? "") : "";
  };

  it("is one that the database can hold, whatever it is, and another one for another SMS", () => {
    const odd = ["a\u0000b", "a\u0000c", "x".repeat(5_000), `${"x".repeat(5_000)}y`, "a\ud800"];
    const kept = odd.map(idOf);
    expect(new Set(kept).size).toBe(odd.length);
    for (const id of kept) {
      expect(id).toMatch(/^[^\0]+$/);
      expect(id.isWellFormed()).toBe(true);
      expect(id.length).toBeLessThan(300);
    }
    expect(idOf("12345")).toBe("12345");
  });
});
