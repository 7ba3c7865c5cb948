export { answerCityMap as GET } from "@/lib/found/answers";
