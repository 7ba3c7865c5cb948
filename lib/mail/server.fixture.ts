import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { onTestFinished } from "vitest";

/** A real SMTP server, which lies outside the city: it answers as it is told, and goes with the test. Its address, and the letters it took as they came. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<{ url: string; taken: string[] }> {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ["STARTTLS", "AUTH"], logger: false,
    onData: (stream, _session, done) => {
      let letter = "";
      stream.setEncoding("utf8").on("data", (part: string) => void (letter += part)).on("end", () => { taken.push(letter); done(); });
    }, ...options,
  });
  // A test that cuts the line, or a server that hangs up on purpose, is no fault of the test's.
  server.on("error", () => undefined);
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      const at = listening.address();
      resolve(typeof at === "object" && at ? at.port : 0);
    });
  });
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${port}`, taken };
}

/** For `mailServer`: whom it refuses for now. */
export const refusing = (refuses: (to: string) => Promise<boolean>): SMTPServerOptions => ({
  onRcptTo: ({ address }, _session, done) => void refuses(address).then((no) => done(no ? Object.assign(new Error("later"), { responseCode: 451 }) : null)),
});
