import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { endScheduled, publishScheduled } from "@/lib/articles/scheduled-jobs";
import { expandBroadcast, sweepBroadcasts } from "@/lib/broadcasts/expand";
import { lettersAbout } from "@/lib/broadcasts/letter-schema";
import { sendBroadcastLetters, tellBroadcast } from "@/lib/broadcasts/letters";
import { foldCounts } from "@/lib/cases/counts";
import { tellFieldCheck } from "@/lib/cases/commands/field-check";
import { countTallies } from "@/lib/cases/tally";
import { tendCases } from "@/lib/cases/tend";
import { recomputeDeadlines, sweepRecomputing } from "@/lib/clocks/recompute";
import { DAYS_KEPT_TRUE } from "@/lib/cases/tally-schema";
import { sweepPhotos } from "@/lib/cases/web/photos";
import { runExport } from "@/lib/exports/run";
import { sweepExports } from "@/lib/exports/sweep";
import { askMembers } from "@/lib/groups/ask";
import { checkImport } from "@/lib/imports/check";
import { probeGateways, sweepGateways } from "@/lib/gateways/attend";
import { sweepHealth } from "@/lib/gateways/health/count";
import { sendAlarms } from "@/lib/gateways/health/letters";
import { watchGateways } from "@/lib/gateways/health/watch";
import { cityWays } from "@/lib/gateways/ways";
import { runImport } from "@/lib/imports/run";
import { sweepImports } from "@/lib/imports/sweep";
import { undoImport } from "@/lib/imports/undo";
import { showChanges } from "@/lib/pages/show-changes";
import { catchUpAvif, makeAvif } from "@/lib/media/avif";
import { sweepLeftovers } from "@/lib/media/leftovers";
import { sendMail, sweepMail } from "@/lib/mail/send";
import { mailTransport } from "@/lib/mail/transport";
import { learnWords } from "@/lib/search/commands";
import { closeParts } from "@/lib/sms/receive";
import { sweepReports } from "@/lib/sms/reports";
import { resolveMessage } from "@/lib/sms/resolve";
import { sendMessage, sweepOutbox } from "@/lib/sms/send";

const message = z.object({ messageId: z.number().int() });
const place = z.object({ tenantId: z.number().int(), articleId: z.number().int() });
const picture = z.object({ mediaId: z.uuid() });
/** Jobs that were added before `own` was told are the agency's own. */
const scheduled = place.extend({ own: z.boolean().default(true) });
const delivery = z.object({ deliveryId: z.number().int() });
const oldSite = z.object({ importId: z.number().int() });
const packing = z.object({ exportId: z.number().int() });
const changed = z.object({ tenantId: z.number().int() });
const oneCase = z.object({ caseId: z.number().int() });
const broadcast = z.object({ broadcastId: z.number().int() });
const news = broadcast.extend({ revision: z.number().int(), about: z.enum(lettersAbout), by: z.number().int() });
const group = z.object({ groupId: z.number().int() });
const clocks = z.object({ changeId: z.number().int() });

/** What the worker can do; names and payloads are lib/jobs/add-job.ts's. */
export const tasks: TaskList = {
  // Without a gateway the message stays queued; the sweep brings it back.
  "send-sms": (payload) => sendMessage(jobKey("send-sms"), cityWays, message.parse(payload).messageId),
  "resolve-sms": (payload) => resolveMessage(jobKey("resolve-sms"), cityWays, message.parse(payload).messageId),
  "send-mail": async (payload) => {
    const transport = mailTransport();
    // Without a server the letter stays queued; the sweep brings it back.
    if (transport) await sendMail(jobKey("send-mail"), transport, message.parse(payload).messageId);
  },
  "close-parts": async (payload) => {
    await closeParts(gatewayKey("parts"), delivery.parse(payload).deliveryId);
  },
  "fold-counts": () => foldCounts(jobKey("fold-counts")),
  "make-avif": (payload) => makeAvif(jobKey("make-avif"), picture.parse(payload).mediaId),
  "sweep-files": async () => {
    await sweepLeftovers(jobKey("sweep-files"));
    await catchUpAvif(jobKey("sweep-files"));
    await sweepPhotos(jobKey("sweep-files"));
  },
  "count-cases": () => countTallies(jobKey("count-cases")),
  "check-import": async (payload, { abortSignal }) => {
    await checkImport(jobKey("check-import"), oldSite.parse(payload).importId, abortSignal);
  },
  "run-import": async (payload, { abortSignal }) => {
    await runImport(jobKey("run-import"), oldSite.parse(payload).importId, abortSignal);
  },
  "undo-import": async (payload, { abortSignal }) => {
    await undoImport(jobKey("undo-import"), oldSite.parse(payload).importId, abortSignal);
  },
  "export-site": async (payload, { abortSignal }) => {
    await runExport(jobKey("export-site"), packing.parse(payload).exportId, abortSignal);
  },
  "show-changes": async (payload) => {
    await showChanges(jobKey("show-changes"), changed.parse(payload).tenantId);
  },
  "recompute-deadlines": (payload, { abortSignal }) => recomputeDeadlines(jobKey("recompute-deadlines"), clocks.parse(payload).changeId, abortSignal),
  "sweep-recomputing": (_payload, { abortSignal }) => sweepRecomputing(jobKey("sweep-recomputing"), abortSignal),
  "tell-field-check": (payload) => tellFieldCheck(jobKey("tell-field-check"), oneCase.parse(payload).caseId),
  "tend-cases": (_payload, { abortSignal }) => tendCases(jobKey("tend-cases"), new Date(), abortSignal),
  "expand-broadcast": (payload, { abortSignal }) => expandBroadcast(jobKey("expand-broadcast"), broadcast.parse(payload).broadcastId, abortSignal),
  "tell-broadcast": (payload) => tellBroadcast(jobKey("tell-broadcast"), mailTransport(), news.parse(payload), new Date()),
  "ask-members": (payload, { abortSignal }) => askMembers(jobKey("ask-members"), group.parse(payload).groupId, abortSignal),
  "sweep-broadcasts": async () => {
    await sweepBroadcasts(jobKey("sweep-broadcasts"));
    await sendBroadcastLetters(jobKey("sweep-broadcasts"), mailTransport(), new Date());
  },
  "sweep-imports": async () => {
    await sweepImports(jobKey("sweep-imports"));
  },
  "sweep-exports": async () => {
    await sweepExports(jobKey("sweep-exports"));
  },
  "publish-scheduled": async (payload) => {
    await publishScheduled(jobKey("publish-scheduled"), scheduled.parse(payload));
  },
  "end-scheduled": async (payload) => {
    await endScheduled(jobKey("end-scheduled"), place.parse(payload));
  },
  "recount-cases": () => countTallies(jobKey("recount-cases"), DAYS_KEPT_TRUE),
  "sweep-outbox": async () => {
    await sweepOutbox(jobKey("sweep-outbox"), cityWays);
    await sweepMail(jobKey("sweep-outbox"), mailTransport());
  },
  "probe-gateways": () => probeGateways(jobKey("probe-gateways")),
  "watch-gateways": async () => {
    await watchGateways(jobKey("watch-gateways"), new Date());
    await sendAlarms(jobKey("watch-gateways"), mailTransport(), new Date());
  },
  "sweep-gateways": async () => {
    await sweepHealth(jobKey("sweep-gateways"), new Date());
    await sweepReports(jobKey("sweep-gateways"));
    await sweepGateways(jobKey("sweep-gateways"));
  },
  "learn-words": async () => {
    await learnWords(jobKey("learn-words"));
  },
};
