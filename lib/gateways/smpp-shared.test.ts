import { expect, it } from "vitest";
import { sendMessage } from "@/lib/sms/send";
import { answered, bound, database, job, soon, stateOf, triesOf } from "./smpp.fixture";
import type { Smsc } from "./smsc.fixture";

/** An SMSC that gives all parts of a long SMS one and the same id: nobody can tell their receipts apart. */
const LONG = "Lampu jalan sudah kami perbaiki. ".repeat(8).trim();
const PHONE = "6281234567321";
const NEIGHBOUR = "6281234567399";

async function sharing(timing: Parameters<typeof bound>[1] = {}) {
  const one = await bound({}, timing);
  one.smsc.nameOf = ({ to }) => `S${to.slice(-3)}`;
  return { ...one, id: await answered(one.smsc, LONG) };
}
const arrives = (smsc: Smsc, stat = "DELIVRD") => smsc.receipt("S321", PHONE, stat);

it("its long SMS is accepted, and has arrived when as many receipts came as it has parts; the neighbour's are another's", async () => {
  const { smsc, ways, id } = await sharing();
  const other = await answered(smsc, LONG, NEIGHBOUR);
  for (const one of [id, other]) await sendMessage(job, ways, one);
  expect([await stateOf(id), await triesOf(id), smsc.submitted.length]).toEqual(["accepted", [{ outcome: "accepted", detail: null }], 4]);
  await arrives(smsc);
  expect(await stateOf(id), "half of it").toBe("accepted");
  await arrives(smsc);
  expect([await stateOf(id), await stateOf(other)]).toEqual(["delivered", "accepted"]);
  expect(await arrives(smsc), "one more changes nothing").toBe(0);
});

it("a receipt that is brought again, since our answer to it was lost, is no second part's", async () => {
  const { smsc, ways, id, isBound } = await sharing();
  await sendMessage(job, ways, id);
  const lost = arrives(smsc);
  smsc.cut();
  expect(await lost).toBeNull();
  await soon("bound again", () => smsc.binds.length === 2 && isBound());
  await soon("taken in", async () => (await database.owner()`select 1 from delivery_reports`).length === 1);
  await arrives(smsc);
  expect(await stateOf(id), "the same one once more").toBe("accepted");
  await arrives(smsc);
  expect(await stateOf(id)).toBe("delivered");
});

it("one part that didn't arrive tells of the whole", async () => {
  const { smsc, ways, id } = await sharing();
  await sendMessage(job, ways, id);
  await arrives(smsc);
  await arrives(smsc, "UNDELIV");
  expect(await stateOf(id)).toBe("failed");
});

it("both receipts before the last answer are counted, too", async () => {
  const { smsc, ways, id } = await sharing();
  smsc.onSubmit = async () => {
    if (smsc.submitted.length === 2) for (let part = 0; part < 2; part += 1) await arrives(smsc);
    return 0;
  };
  await sendMessage(job, ways, id);
  expect(await stateOf(id)).toBe("delivered");
});

it("its second part accepted late, it hasn't arrived before both have", async () => {
  const { smsc, ways, id } = await sharing({ answerMs: 300 });
  let say: (fate: number) => void = () => undefined;
  smsc.onSubmit = () => (smsc.submitted.length === 2 ? new Promise((resolve) => (say = resolve)) : 0);
  await sendMessage(job, ways, id);
  await arrives(smsc);
  expect(await stateOf(id)).toBe("unknown");
  say(0);
  await soon("accepted", async () => (await stateOf(id)) === "accepted");
  await arrives(smsc);
  expect(await stateOf(id)).toBe("delivered");
});
