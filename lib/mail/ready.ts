import { env } from "@/lib/env";

/** Whether the city has named a server that takes its e-mail; without one letters wait. */
export const mailReady = (): boolean => env.smtpUrl() !== "";
