"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { askedFields } from "@/lib/articles/asked";
import type { Fields, Suggested } from "@/lib/articles/field-spec";
import type { ArticleKind } from "@/lib/articles/kinds";
import { fieldId } from "./field-id";
import { KindField } from "./kind-field";
import { typedFields } from "./typed-fields";

type Props = {
  articleId: number; kind: ArticleKind; fields: Fields; change: (fields: Fields) => void;
  /** Sentences beside their fields, after a refused publish. */
  wrong: Partial<Record<string, string>>;
  suggested: Partial<Record<Suggested, string[]>>;
};

/** What the kind asks for beside title, summary, picture and text. */
export function KindFields({ articleId, kind, fields, change, wrong, suggested }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const asked = askedFields(kind, fields);
  const takeOver = useEffectEvent(() => {
    const typed = box.current && typedFields(box.current, fields);
    if (typed) change(typed);
  });
  // On a slow line people type before the script is there; React would empty the fields at its first change.
  useEffect(() => takeOver(), []);
  if (asked.length === 0) return null;
  return (
    <div className="form kind-fields" ref={box}>
      {asked.map(({ name, spec, needed }) => (
        <KindField key={name} name={name} id={fieldId(articleId, name)} spec={spec} needed={needed} value={fields[name] ?? spec.empty} issue={wrong[name]}
          suggestions={spec.suggests ? suggested[spec.suggests] : undefined} change={(value) => change({ ...fields, [name]: value })} />
      ))}
    </div>
  );
}
