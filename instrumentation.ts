import { openFrontDoor } from "@/lib/http/front-door";

/** Called by Next once, before it takes requests. */
export const register = (): void => openFrontDoor();
