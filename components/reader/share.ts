/** Copies the page's address and opens the print dialog. */
export function share(): void {
  document.querySelectorAll<HTMLAnchorElement>("a[data-salin]").forEach((link) => link.addEventListener("click", (event) => {
    const told = link.querySelector("[aria-live]");
    if (!("clipboard" in navigator)) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(() => { if (told) told.textContent = "Disalin"; }, () => location.assign(link.href));
  }));
  document.querySelectorAll("button[data-cetak]").forEach((button) => button.addEventListener("click", () => print()));
}
