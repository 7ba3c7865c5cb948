import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { foldCounts } from "@/lib/cases/counts";
import { countTallies } from "@/lib/cases/tally";
import { DAYS_KEPT_TRUE } from "@/lib/cases/tally-schema";
import { learnWords } from "@/lib/search/commands";
import { outgoingGateway } from "@/lib/sms/gateways/choose";
import { closeParts } from "@/lib/sms/receive";
import { resolveMessage, sendMessage, sweepOutbox } from "@/lib/sms/send";

const message = z.object({ messageId: z.number().int() });
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
  "fold-counts": () => foldCounts(jobKey("fold-counts")),
  "count-cases": () => countTallies(jobKey("count-cases")),
  "recount-cases": () => countTallies(jobKey("recount-cases"), DAYS_KEPT_TRUE),
  "sweep-outbox": async () => {
    await sweepOutbox(jobKey("sweep-outbox"));
  },
  "learn-words": async () => {
    await learnWords(jobKey("learn-words"));
  },
};
