export { answerPortalMap as GET } from "@/lib/found/answers";
