export { answerCityCard as GET } from "@/lib/found/picture-answers";
