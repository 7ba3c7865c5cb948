import { afterAll, beforeAll, expect, it } from "vitest";
import { environment } from "@/lib/env";
import { clientAddress } from "./client-address";

beforeAll(() => environment.set({ TRUST_PROXY: "on" }));
afterAll(() => environment.set({ TRUST_PROXY: "off" }));

it.each([
  ["203.0.113.7", "203.0.113.7"],
  ["198.51.100.1, 203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2::1", "2001:db8:1:2::/64"],
  ["2001:DB8:1:2:aaaa:bbbb:cccc:dddd", "2001:db8:1:2::/64"],
  ["2001:0db8:0001:0002::", "2001:db8:1:2::/64"],
  ["2001:db8::7", "2001:db8:0:0::/64"],
  ["::ffff:203.0.113.7", "::ffff:203.0.113.7"],
  ["", "langsung"],
])("counts %j as %j", (forwarded, place) => {
  expect(clientAddress(forwarded)).toBe(place);
});
