import "server-only";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import type { FileFormat } from "../formats";
import { FILE_BYTES, fileSentences as say } from "../limits";
import { bodyOf } from "./heads";
import { judgePackage } from "./office";
import { judgeOle } from "./ole";
import { pdfProblem } from "./pdf";
import { readZip } from "./zip";

/**
 * What a file is that isn't a picture, by its content alone; its name and declared type are never believed. Refused with
 * a sentence for the field `file`: what is cut off, locked, two things at once, a bomb, or runs something.
 */
export async function judgeFile(bytes: Buffer): Promise<Outcome<Exclude<FileFormat, "picture">>> {
  if (bytes.byteLength === 0) return refused(say.empty, "file");
  if (bytes.byteLength > FILE_BYTES) return refused(say.tooBig, "file");
  const judged = await judgeBody(bytes);
  if (!judged.ok) return judged;
  return judged.value === "picture" ? refused(say.wrongType, "file") : done(judged.value);
}

async function judgeBody(bytes: Buffer): Promise<Outcome<FileFormat>> {
  switch (bodyOf(bytes)) {
    case "pdf": {
      const problem = pdfProblem(bytes);
      return problem === null ? done("pdf") : refused(problem, "file");
    }
    case "zip": {
      const reading = await readZip(bytes);
      return reading.ok ? judgePackage(reading.value) : refused(reading.sentence, "file");
    }
    case "ole": return judgeOle(bytes);
    case "picture": return done("picture");
    case "unknown": return refused(say.wrongType, "file");
  }
}
