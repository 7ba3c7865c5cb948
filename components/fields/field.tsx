import { CircleAlert } from "lucide-react";
import { type ReactNode } from "react";

export type FieldFrame = {
  name: string;
  label: string;
  /** One sentence below the field. */
  help?: string;
  optional?: boolean;
};

export type DescribedBy = { "aria-describedby": string | undefined; "aria-invalid": true | undefined };

/** The attributes that tie a control to its help and its sentence. */
export function describedBy(id: string, help?: string, issue?: string): DescribedBy {
  const parts = [issue ? `${id}-salah` : "", help ? `${id}-bantuan` : ""].filter(Boolean);
  return { "aria-describedby": parts.length > 0 ? parts.join(" ") : undefined, "aria-invalid": issue ? true : undefined };
}

export function IssueLine({ id, issue }: { id: string; issue?: string }) {
  if (!issue) return null;
  return (
    <p className="err" id={`${id}-salah`}>
      <CircleAlert className="i s" />
      {issue}
    </p>
  );
}

type Props = Omit<FieldFrame, "name"> & { id: string; issue?: string; children: ReactNode };

/** Label above, control, the sentence about it, help below. */
export function Field({ id, label, help, optional, issue, children }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="opt"> (boleh kosong)</span>}
      </label>
      {children}
      <IssueLine id={id} issue={issue} />
      {help && <p className="help" id={`${id}-bantuan`}>{help}</p>}
    </div>
  );
}
