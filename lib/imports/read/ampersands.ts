/** Where an ampersand means itself, and where the text goes on after it. */
const VERBATIM = { "<![CDATA[": "]]>", "<!--": "-->", "<?": "?>", "<!DOCTYPE": ">" } as const;
type Opening = keyof typeof VERBATIM;
const NEXT = /<!\[CDATA\[|<!--|<\?|<!DOCTYPE|&(?!#?\w{1,40};)/g;
/** A mark may be cut in two by the pieces it comes in; none is longer. */
const LONGEST_MARK = 44;

/**
 * Hand-made feeds write addresses as they are (`?a=1&b=2`), which XML forbids. Such ampersands become `&amp;`; those in
 * CDATA, comments and declarations stay.
 */
export async function* mendAmpersands(text: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  const mend = mender();
  for await (const part of text) yield mend(part, false);
  yield mend("", true);
}

function mender(): (part: string, last: boolean) => string {
  let waiting = "";
  let until: string | null = null;
  return (part, last) => {
    const text = waiting + part;
    const safe = last ? text.length : Math.max(0, text.length - LONGEST_MARK);
    let [out, at] = ["", 0];
    while (at < safe) {
      if (until !== null) {
        const end = text.indexOf(until, at);
        const next: number = end < 0 ? Math.max(at, safe) : end + until.length;
        out += text.slice(at, next);
        at = next;
        if (end >= 0) until = null;
        continue;
      }
      NEXT.lastIndex = at;
      const found = NEXT.exec(text);
      if (!found || found.index >= safe) {
        out += text.slice(at, Math.max(at, safe));
        at = Math.max(at, safe);
      } else {
        const mark = found[0];
        out += text.slice(at, found.index) + (mark === "&" ? "&amp;" : mark);
        at = found.index + mark.length;
        until = isOpening(mark) ? VERBATIM[mark] : null;
      }
    }
    waiting = text.slice(at);
    return out;
  };
}

const isOpening = (mark: string): mark is Opening => mark in VERBATIM;
