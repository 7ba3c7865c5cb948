"use client";

import { Fragment } from "react";
import { type KnownKey, keyWords, knownKeys } from "./key-registry";

/** The `?` sheet: every key that works on this page, its own first. */
export function KeySheet() {
  const all = knownKeys();
  const groups = [
    { heading: "Di halaman ini", keys: all.filter((key) => !isEverywhere(key.keys)) },
    { heading: "Di mana saja", keys: all.filter((key) => isEverywhere(key.keys)) },
  ].filter(({ keys }) => keys.length > 0);
  return (
    <div className="pad">
      <p className="sm soft">Tombol tidak bekerja selagi Anda mengetik.</p>
      {groups.map(({ heading, keys }) => (
        <Fragment key={heading}>
          <h3 className="key-head">{heading}</h3>
          <dl className="keylist">{keys.map((key) => <KeyLine key={`${key.keys}${key.does}`} known={key} />)}</dl>
        </Fragment>
      ))}
    </div>
  );
}

/** Those of the shell: help, palette, and G with the letter of a page. */
const isEverywhere = (keys: string): boolean => keys === "ctrl+k" || keys === "?" || keys.startsWith("g ");

function KeyLine({ known: { keys, does } }: { known: KnownKey }) {
  return (
    <>
      <dt>{does}</dt>
      <dd>{keyWords(keys).split(" ").map((part, place) => <kbd key={place}>{part}</kbd>)}</dd>
    </>
  );
}
