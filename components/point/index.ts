import { fetchStyle } from "../reader/leaflet";
import { openPicker } from "./picker";

/** The form's map (lib/reader/bundle.ts makes one file of it), which comes when somebody presses "Tunjuk di peta". */
fetchStyle("/skrip/titik.css");
window.bukaTitik = openPicker;
