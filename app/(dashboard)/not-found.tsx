import { NotHere } from "@/components/dashboard/not-here";

/** Also for what belongs to somebody else: a stranger can't tell the two apart. */
export default function DashboardNotFound() {
  return <NotHere />;
}
