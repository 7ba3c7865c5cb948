"use client";

import { Fragment } from "react";
import { keyWords, knownKeys } from "./key-registry";

/** The `?` sheet: every key that works on this page. */
export function KeySheet() {
  return (
    <div className="pad">
      <p className="sm soft" style={{ marginBottom: 8 }}>Tombol tidak bekerja selagi Anda mengetik.</p>
      <dl className="keylist">
        {knownKeys().map((key) => (
          <Fragment key={`${key.keys}${key.does}`}>
            <dt>{key.does}</dt>
            <dd>{keyWords(key.keys).split(" ").map((part) => <kbd key={part}>{part}</kbd>)}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}
