"use client";

import { createContext, useContext } from "react";
import { type ArticleKind, kindPaths } from "@/lib/articles/kinds";
import { roomWords, thingWords } from "../rooms/words";

type Writing = {
  /** Room and page of what is written. */
  room: string; roomTitle: string; href: string;
  /** "berita", "pengumuman": what it is called in a sentence. */
  thing: string;
};

export function writingOf(kind: ArticleKind, id: number): Writing {
  const path = kindPaths[kind];
  return { room: `/dasbor/${path}`, roomTitle: roomWords[path].title, href: `/dasbor/${path}/${id}`, thing: thingWords[kind] };
}

export const WritingContext = createContext<Writing>(writingOf("news", 0));
export const useWriting = () => useContext(WritingContext);

export const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
