export { answerPortalRobots as GET } from "@/lib/found/answers";
