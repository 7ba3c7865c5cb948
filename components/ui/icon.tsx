import { iconShapes } from "./icon-shapes";

/** A Lucide outline by its kebab-case name, hidden from screen readers: the words beside it say what it is. */
export function Icon({ name }: { name: string }) {
  const shape = iconShapes[name] ?? iconShapes["file-text"] ?? "";
  return <svg className="i" width={24} height={24} viewBox="0 0 24 24" aria-hidden="true" dangerouslySetInnerHTML={{ __html: shape }} />;
}
