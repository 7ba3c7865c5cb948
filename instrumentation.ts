import { followFromNowOn } from "@/lib/cases/following";
import { openFrontDoor } from "@/lib/http/front-door";

/** Called by Next once, before it takes requests. */
export function register(): void {
  openFrontDoor();
  followFromNowOn();
}
