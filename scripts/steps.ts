import { stdout } from "node:process";

const TTY = stdout.isTTY;
const paint = (code: number, text: string): string => (TTY ? `\u001B[${code}m${text}\u001B[0m` : text);
export const bold = (text: string): string => paint(1, text);
export const faint = (text: string): string => paint(2, text);
export const green = (text: string): string => paint(32, text);
export const red = (text: string): string => paint(31, text);

/** Tells a running step's latest news: over and over on one line of a terminal, else only now and then. */
export type Report = (news: string) => void;

/** Shows that something is under way, how long it has taken and how it ended. What `work` returns as text is the note. */
export async function step<T>(title: string, work: (report: Report) => Promise<T>, note: (value: T) => string = () => ""): Promise<T> {
  const started = Date.now();
  let news = "";
  const draw = () => {
    const line = `… ${title} ${faint(`${seconds(started)} ${news}`)}`;
    stdout.write(TTY ? `\r\u001B[K${clip(line)}` : `${line.trimEnd()}\n`);
  };
  const timer = setInterval(draw, TTY ? 200 : 15_000);
  if (TTY) draw();
  try {
    const value = await work((text) => void (news = text));
    finish(`${green("✓")} ${title} ${faint(`${seconds(started)} ${note(value)}`.trim())}`);
    return value;
  } catch (error) {
    finish(`${red("✗")} ${title} ${faint(seconds(started))}`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

export const say = (line = ""): void => void stdout.write(`${line}\n`);

const finish = (line: string): void => void stdout.write(`${TTY ? "\r\u001B[K" : ""}${line}\n`);
const seconds = (started: number): string => `${((Date.now() - started) / 1_000).toFixed(1).replace(".", ",")} dtk`;
const clip = (line: string): string => line.slice(0, (stdout.columns || 80) + 8);
