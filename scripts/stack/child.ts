import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";

export interface Child {
  name: string;
  /** Settles when the process has ended, whoever ended it. */
  ended: Promise<void>;
  hasEnded(): boolean;
  /** The end of what it wrote, some thousand characters. */
  written(): string;
  lastLines(): string;
  /** Asks it to end, and insists after ten seconds. */
  stop(): Promise<void>;
}

const endWithParent = new URL("end-with-parent.mjs", import.meta.url).href;
const keptCharacters = 4_000;
const patienceMs = 10_000;

/** Starts a Node program in a process group of its own, so that Ctrl-C reaches it only through `stop`. */
export function startChild(options: {
  name: string;
  args: string[];
  env: Record<string, string>;
  logFile: string;
  folder?: string;
}): Child {
  const { name, args, env, logFile, folder } = options;
  const child = spawn(process.execPath, ["--import", endWithParent, ...args], {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ...(folder && { cwd: folder }),
  });
  const log = createWriteStream(logFile, { flags: "w" });
  let kept = "";
  let isOver = false;
  const keep = (text: string) => {
    kept = (kept + text).slice(-keptCharacters);
    if (!log.writableEnded) log.write(text);
  };
  child.stdout.setEncoding("utf8").on("data", keep);
  child.stderr.setEncoding("utf8").on("data", keep);
  const ended = new Promise<void>((resolve) => {
    child.once("error", (error) => {
      keep(`${error.message}\n`);
      isOver = true;
      resolve();
    });
    child.once("close", () => {
      isOver = true;
      log.end();
      resolve();
    });
  });
  return {
    name,
    ended,
    hasEnded: () => isOver,
    written: () => kept,
    lastLines: () => kept.trimEnd().split("\n").slice(-15).join("\n"),
    async stop() {
      if (isOver) return;
      signalGroup(child, "SIGTERM");
      const insist = setTimeout(() => signalGroup(child, "SIGKILL"), patienceMs);
      await ended;
      clearTimeout(insist);
    },
  };
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}
