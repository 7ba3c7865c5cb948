import type { IncomingMessage, ServerResponse } from "node:http";
import { gzip } from "node:zlib";
import type { Remembered } from "./remembered.ts";

/** Below this, compressing saves no packet. */
const SMALLEST = 1_024;
const WORTH_IT = /^(?:text\/|application\/(?:json|xml|[\w.]+\+(?:json|xml)))/;

/** An answer that Next gave, with the headers it set. */
export function sendWhole(response: ServerResponse, body: Buffer, encodings: string | undefined): void {
  const worth = body.byteLength >= SMALLEST && WORTH_IT.test(String(response.getHeader("content-type"))) && !response.hasHeader("content-encoding");
  if (!worth || !takesGzip(encodings)) return endWith(response, body);
  gzip(body, (error, packed) => {
    if (error) return endWith(response, body);
    response.setHeader("content-encoding", "gzip");
    endWith(response, packed);
  });
}

/** 503: it may well be there again in a minute. Never kept by anybody. */
export function sendFailed(response: ServerResponse, page: Buffer, encodings: string | undefined): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.statusCode = 503;
  response.setHeaders(new Map([
    ["cache-control", "no-store"], ["content-type", "text/html; charset=utf-8"], ["retry-after", "60"], ["vary", "Accept-Encoding"],
  ]));
  sendWhole(response, page, encodings);
}

export function sendRemembered(request: IncomingMessage, response: ServerResponse, { headers, plain, gzip: packed }: Remembered): void {
  const { "if-none-match": known, "accept-encoding": encodings } = request.headers;
  if (known !== undefined && known === headers.etag) return void response.writeHead(304, headers).end();
  const body = takesGzip(encodings) ? packed : plain;
  const encoding = body === packed ? { "content-encoding": "gzip" } : {};
  response.writeHead(200, { ...headers, ...encoding, "content-length": body.byteLength }).end(body);
}

function endWith(response: ServerResponse, body: Buffer): void {
  const bodiless = response.statusCode === 304 || response.statusCode === 204;
  if (bodiless) response.removeHeader("content-length");
  else response.setHeader("content-length", body.byteLength);
  response.end(bodiless ? undefined : body);
}

/** RFC 9110 §12.5.3, as far as browsers use it. */
const takesGzip = (encodings: string | undefined): boolean => /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/i.test(encodings ?? "");
