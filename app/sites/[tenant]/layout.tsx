import "@/app/styles/citizen.css";

export { CitizenDocument as default } from "@/components/layout/citizen/document";
