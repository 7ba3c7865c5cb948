import { type FormEvent, useState } from "react";

/** A dialog's form that asks the server: busy while it does, and what it says is wrong. Closes when it is done. */
export function useQuestion(ask: (data: FormData) => Promise<string | null>, onClose: () => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    void ask(new FormData(event.currentTarget)).then((wrong) => {
      setBusy(false);
      setProblem(wrong);
      if (wrong === null) onClose();
    });
  };
  return { busy, problem, submit };
}

export const textIn = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
};
