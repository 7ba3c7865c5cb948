import { Circle, CircleCheck } from "lucide-react";
import Link from "next/link";
import { type Step } from "./home-types";

/** The first days of a new operator; each step ticks itself as the work is done. */
export function FirstSteps({ steps, title = "Langkah operator baru" }: { steps: Step[]; title?: string }) {
  const done = steps.filter((step) => step.done).length;
  if (done === steps.length) return null;
  return (
    <section className="card">
      <header><h2>{title}</h2><span className="r sm faint">{done} dari {steps.length}</span></header>
      <div className="pad">
        <div className="prog" aria-hidden="true"><i style={{ width: `${(done / steps.length) * 100}%` }} /></div>
        <ul className="todo">
          {steps.map((step) => (
            <li key={step.label} className={step.done ? "done" : undefined}>
              {step.done ? <CircleCheck className="i" /> : <Circle className="i" />}
              <span>{step.href && !step.done ? <Link className="link" href={step.href}>{step.label}</Link> : step.label}{step.done && <span className="vh">, selesai</span>}</span>
              <span className="xs faint">{step.small}</span>
            </li>
          ))}
        </ul>
        <p className="xs faint last">Tercentang sendiri begitu pekerjaannya selesai.</p>
      </div>
    </section>
  );
}
