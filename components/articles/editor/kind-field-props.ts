import type { Fields, FieldSpecs } from "@/lib/articles/field-spec";

type Spec = FieldSpecs[string];
type Value = Fields[string];
export type KindFieldProps = { name: string; id: string; spec: Spec; needed: boolean; value: Value; issue?: string; suggestions?: string[]; change: (value: Value) => void };
