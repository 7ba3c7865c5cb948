export { answerCityManifest as GET } from "@/lib/found/picture-answers";
