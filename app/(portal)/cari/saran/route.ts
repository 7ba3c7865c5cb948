import { portalKey } from "@/lib/access/doors/open";
import { answerSuggestions } from "@/lib/search/suggestions";

export const GET = (request: Request): Promise<Response> => answerSuggestions(portalKey(), request);
