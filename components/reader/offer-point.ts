import { fetchLeaflet, fetchScript } from "./leaflet";
import { fail } from "./map";

/** The map on which a place is shown for a report: the whole of it comes when somebody opens it (components/point). */
export function offerPoint(): void {
  document.querySelectorAll<HTMLButtonElement>("button[data-titik]").forEach((button) => button.addEventListener("click", () => {
    button.disabled = true;
    Promise.all([fetchLeaflet(), fetchScript(button.dataset.titik ?? "")]).then(() => window.bukaTitik?.(button), () => fail(button));
  }, { once: true }));
}
