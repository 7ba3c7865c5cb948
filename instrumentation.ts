import { followRouting } from "@/lib/cases/learner";
import { openFrontDoor } from "@/lib/http/front-door";

/** Called by Next once, before it takes requests. */
export function register(): void {
  openFrontDoor();
  // Listens only; what it hears is learned in between.
  followRouting();
}
