import { Fragment, type ReactNode } from "react";
import { Picture } from "@/components/ui/picture";
import { isAllowedHref } from "@/lib/articles/links";
import type { RichText, RichTextMark, RichTextNode } from "@/lib/articles/rich-text";

/**
 * The editor's JSON as elements. Only the nodes and marks named here are shown; anything else shows its text alone, and
 * no attribute reaches the page unread: an old or forged document can't bring markup or script with it.
 */
export function ArticleBody({ body }: { body: RichText }) {
  return <>{body.content.map((node, place) => <Block key={place} node={node} />)}</>;
}

function Block({ node }: { node: RichTextNode }): ReactNode {
  const inside = <Inside node={node} />;
  switch (node.type) {
    case "paragraph": return node.content?.length ? <p>{inside}</p> : null;
    case "heading": return node.attrs?.level === 3 ? <h3>{inside}</h3> : <h2>{inside}</h2>;
    case "bulletList": return <ul>{inside}</ul>;
    case "orderedList": return <ol start={number(node, "start")}>{inside}</ol>;
    case "listItem": return <li><Tight node={node} /></li>;
    case "blockquote": return <blockquote>{inside}</blockquote>;
    case "horizontalRule": return <hr />;
    case "table": return <div className="tbl" role="region" aria-label={`Tabel ${headOf(node)}`} tabIndex={0}><table><tbody>{inside}</tbody></table></div>;
    case "tableRow": return <tr>{inside}</tr>;
    case "tableHeader": return <th colSpan={number(node, "colspan")} rowSpan={number(node, "rowspan")}><Tight node={node} /></th>;
    case "tableCell": return <td colSpan={number(node, "colspan")} rowSpan={number(node, "rowspan")}><Tight node={node} /></td>;
    case "image": return <Figure node={node} />;
    case "hardBreak": return <br />;
    case "text": return <Marked text={node.text ?? ""} marks={node.marks ?? []} />;
    default: return inside;
  }
}

/** What its first row says, to know one table from another by ear. */
const headOf = ({ content: [row] = [] }: RichTextNode): string => (row?.content ?? []).map(textOf).join(", ");

const textOf = ({ text = "", content = [] }: RichTextNode): string => text + content.map(textOf).join("");

function Inside({ node }: { node: RichTextNode }) {
  return <>{node.content?.map((child, place) => <Block key={place} node={child} />)}</>;
}

/** A list item or cell with one paragraph needs no paragraph around its words. */
function Tight({ node }: { node: RichTextNode }) {
  const [only, ...more] = node.content ?? [];
  return only?.type === "paragraph" && more.every((child) => child.type !== "paragraph")
    ? <><Inside node={only} />{more.map((child, place) => <Block key={place} node={child} />)}</>
    : <Inside node={node} />;
}

function Marked({ text, marks }: { text: string; marks: RichTextMark[] }): ReactNode {
  return marks.reduce<ReactNode>((shown, mark) => {
    if (mark.type === "bold") return <strong>{shown}</strong>;
    if (mark.type === "italic") return <em>{shown}</em>;
    return isAllowedHref(mark.attrs.href) ? <a href={mark.attrs.href} rel="noopener">{shown}</a> : <Fragment>{shown}</Fragment>;
  }, text);
}

type FigureProps = { node: RichTextNode; sizes?: string; /** Pressed, it is shown in full. */ whole?: boolean };

export function Figure({ node, sizes = "(max-width: 820px) 94vw, 680px", whole = false }: FigureProps) {
  const [id, caption, alt] = [word(node, "mediaId"), word(node, "caption"), word(node, "alt")];
  const [width, height] = [number(node, "width"), number(node, "height")];
  if (!/^[0-9a-f-]{36}$/i.test(id) || !width || !height) return null;
  const widths = numbers(node, "widths");
  const under = word(node, "under") || undefined;
  const picture = <Picture picture={{ id, alt, width, height, widths, under }} sizes={sizes} />;
  return (
    <figure>
      {whole && !under ? <a href={`/gambar/${id}/${Math.max(...widths, 320)}.webp`}>{picture}</a> : picture}
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}

function word(node: RichTextNode, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === "string" ? value : "";
}

function number(node: RichTextNode, name: string): number | undefined {
  const value = node.attrs?.[name];
  return typeof value === "number" && value > 0 ? value : undefined;
}

function numbers(node: RichTextNode, name: string): number[] {
  const value = node.attrs?.[name];
  return Array.isArray(value) ? value.filter((one): one is number => typeof one === "number") : [];
}
