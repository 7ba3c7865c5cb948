import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { endScheduled, publishScheduled } from "@/lib/articles/scheduled-jobs";
import { askWebToExpire } from "@/lib/expiry/ask-web";
import { outgoingGateway } from "@/lib/sms/gateways/choose";
import { closeParts } from "@/lib/sms/receive";
import { resolveMessage, sendMessage, sweepOutbox } from "@/lib/sms/send";

const message = z.object({ messageId: z.number().int() });
const place = z.object({ tenantId: z.number().int(), articleId: z.number().int() });
const expiry = z.object({ tags: z.array(z.string()) });
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
  "publish-scheduled": async (payload) => {
    await publishScheduled(jobKey("publish-scheduled"), place.parse(payload));
  },
  "end-scheduled": async (payload) => {
    await endScheduled(jobKey("end-scheduled"), place.parse(payload));
  },
  "expire-pages": async (payload) => {
    await askWebToExpire(expiry.parse(payload).tags);
  },
  "sweep-outbox": async () => {
    await sweepOutbox(jobKey("sweep-outbox"));
  },
};
