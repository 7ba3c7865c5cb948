import "server-only";
import { answers } from "@/lib/forms/said";
import type { ReportState } from "./report-state";

/** What has to be mended in a report, from the action to the form's page. */
export const reportAnswer = answers<NonNullable<ReportState>>();
