import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { countTallies } from "@/lib/cases/tally";
import { catchUpAvif, makeAvif } from "@/lib/media/avif";
import { sweepLeftovers } from "@/lib/media/leftovers";
import { learnWords } from "@/lib/search/commands";
import { outgoingGateway } from "@/lib/sms/gateways/choose";
import { closeParts } from "@/lib/sms/receive";
import { resolveMessage, sendMessage, sweepOutbox } from "@/lib/sms/send";

const message = z.object({ messageId: z.number().int() });
const picture = z.object({ mediaId: z.uuid() });
const delivery = z.object({ deliveryId: z.number().int() });

/** What the worker can do; names and payloads are lib/jobs/add-job.ts's. */
export const tasks: TaskList = {
  "send-sms": async (payload) => {
    const gateway = outgoingGateway();
    // Without a gateway the message stays queued; the sweep brings it back.
    if (gateway) await sendMessage(jobKey("send-sms"), gateway, message.parse(payload).messageId);
  },
  "resolve-sms": async (payload) => {
    const gateway = outgoingGateway();
    if (gateway) await resolveMessage(jobKey("resolve-sms"), gateway, message.parse(payload).messageId);
  },
  "close-parts": async (payload) => {
    await closeParts(gatewayKey("parts"), delivery.parse(payload).deliveryId);
  },
  "make-avif": (payload) => makeAvif(jobKey("make-avif"), picture.parse(payload).mediaId),
  "sweep-files": async () => {
    await sweepLeftovers(jobKey("sweep-files"));
    await catchUpAvif(jobKey("sweep-files"));
  },
  "count-cases": () => countTallies(jobKey("count-cases")),
  "sweep-outbox": async () => {
    await sweepOutbox(jobKey("sweep-outbox"));
  },
  "learn-words": async () => {
    await learnWords(jobKey("learn-words"));
  },
};
