/** How a reader wants to read, kept on the device alone. The head applies it before the first paint (document.tsx). */
const CHOICES = ["teks", "lebar"] as const;

export function readAsChosen(): void {
  const root = document.documentElement;
  document.querySelectorAll<HTMLInputElement>("input[data-baca]").forEach((input) => {
    const name = CHOICES.find((choice) => choice === input.name);
    if (!name) return;
    input.checked = (root.dataset[name] ?? "") === input.value;
    input.addEventListener("change", () => {
      if (input.value) root.dataset[name] = input.value;
      else delete root.dataset[name];
      keep();
    });
  });
}

function keep(): void {
  const { teks = "", lebar = "" } = document.documentElement.dataset;
  try {
    localStorage.setItem("baca", `${teks} ${lebar}`);
  } catch {
    // Kept by nobody: it holds for this page.
  }
}
