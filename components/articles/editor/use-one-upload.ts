import { useRef, useState } from "react";
import type { PictureSizes } from "./types";
import { decide, upload } from "./uploads";

type Told = { took: (picture: PictureSizes) => void; refused: (sentence: string) => void };

/** A place for one picture: the name of the one on its way (null: none), and what takes a file. A second file takes the place of the first. */
export function useOneUpload(place: string, { took, refused }: Told): [key: string | null, take: (file: File | undefined) => Promise<void>] {
  const [key, setKey] = useState<string | null>(null);
  const latest = useRef("");
  const take = async (file: File | undefined) => {
    if (!file) return;
    const mine = `${place}:${crypto.randomUUID()}`;
    decide(latest.current, false);
    latest.current = mine;
    setKey(mine);
    const answer = await upload(mine, file);
    // Whichever the network brings last: the one that was chosen last stands.
    if (latest.current !== mine) return;
    setKey(null);
    if (answer.ok) took(answer.picture);
    else refused(`${file.name}: ${answer.sentence}`);
  };
  return [key, take];
}
