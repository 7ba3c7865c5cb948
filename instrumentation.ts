import { followRouting } from "@/lib/cases/learner";
import { SettingError } from "@/lib/env";
import { openFrontDoor } from "@/lib/http/front-door";

/** Called by Next once, before it takes requests. */
export function register(): void {
  openFrontDoor();
  try {
    // Listens only; what it hears is learned in between.
    followRouting();
  } catch (error) {
    // A build has no database.
    if (!(error instanceof SettingError)) throw error;
  }
}
