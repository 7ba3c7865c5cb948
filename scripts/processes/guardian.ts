import { spawn } from "node:child_process";
import { Socket } from "node:net";

/**
 * Outlives this script just long enough to clear up after it: a shell that reads from our pipe, and when the pipe
 * closes (even by kill -9) ends every group and removes every folder it was told of. It holds nothing back when
 * those are gone already.
 */
const SHELL = `
# Dash, Debian's sh, takes a group only as: kill -s NAME -- -PID
lives() {
  kill -s 0 -- "$1" 2>/dev/null || return 1
  # A zombie that nobody collects (containers without an init) would keep us waiting.
  case "$(cat "/proc/$2/stat" 2>/dev/null)" in *") Z "*) return 1 ;; esac
}
groups=""; servers=""; folders=""
while read -r kind value; do
  case "$kind" in
    group) groups="$groups $value" ;;
    server) servers="$servers $value" ;;
    folder) folders="$folders
$value" ;;
    over) kept=""; for g in $groups; do [ "$g" = "$value" ] || kept="$kept $g"; done; groups="$kept" ;;
    done) exit 0 ;;
  esac
done
for g in $groups; do kill -s TERM -- "-$g" 2>/dev/null; done
for s in $servers; do kill -s INT -- "$s" 2>/dev/null; done
n=0
while [ $n -lt 50 ]; do
  alive=""
  for g in $groups; do lives "-$g" "$g" && alive=1; done
  for s in $servers; do lives "$s" "$s" && alive=1; done
  [ -z "$alive" ] && break
  sleep 0.2; n=$((n + 1))
done
for g in $groups; do kill -s KILL -- "-$g" 2>/dev/null; done
printf '%s\\n' "$folders" | while read -r f; do [ -n "$f" ] && rm -rf -- "$f"; done
`;

export type Guardian = { watch(kind: Watched, value: string | number): void; dismiss(): void };
/** "over": a group that ended; its number may go to somebody else. */
type Watched = "group" | "server" | "folder" | "over";

export function postGuardian(): Guardian {
  const shell = spawn("/bin/sh", ["-c", SHELL, "pemko-guardian"], { detached: true, cwd: "/", stdio: ["pipe", "ignore", "ignore"] });
  shell.unref();
  const { stdin } = shell;
  stdin.on("error", () => undefined);
  // A pipe is a socket to Node: without this, waiting for it would keep the script alive.
  if (stdin instanceof Socket) stdin.unref();
  return {
    watch: (kind, value) => void stdin.write(`${kind} ${value}\n`),
    dismiss: () => void stdin.end("done\n"),
  };
}
