/** The panels of the bar on top close by Escape, and whoever was in one is back at what opened it. */
export function closeByEscape(): void {
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    document.querySelectorAll<HTMLDetailsElement>(".official details[open]").forEach((panel) => {
      const within = panel.contains(document.activeElement);
      panel.open = false;
      if (within) panel.querySelector("summary")?.focus();
    });
  });
}
