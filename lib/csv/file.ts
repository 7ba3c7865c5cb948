import { BYTE_ORDER_MARK } from "./write";

/** Lines as a file to save, sent as they are made: what is large never stands in memory whole. */
export function csvFile(name: string, lines: Iterable<string> | AsyncIterable<string>): Response {
  const made = withMark(lines);
  const bytes = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await made.next();
      if (next.done) controller.close();
      else controller.enqueue(bytes.encode(next.value));
    },
    // Who closes the window stops the reading behind it too.
    async cancel() {
      await made.return(undefined);
    },
  });
  return new Response(stream, {
    headers: {
      "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${name}.csv"`,
      "cache-control": "private, no-store", "x-content-type-options": "nosniff",
    },
  });
}

async function* withMark(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string, undefined> {
  yield BYTE_ORDER_MARK;
  yield* lines;
}
