import { spawn } from "node:child_process";
import { join } from "node:path";

const bin = join(import.meta.dirname, "..", "node_modules", ".bin");

/** Runs a program of the packages; answers with its exit code. A quiet one is heard only when it fails. */
export function runProgram(
  name: string,
  args: string[],
  options: { env?: Record<string, string>; isQuiet?: boolean } = {},
): Promise<number> {
  const output = options.isQuiet ? "pipe" : "inherit";
  const child = spawn(join(bin, name), args, {
    env: { ...process.env, ...options.env },
    stdio: ["ignore", output, output],
  });
  let heard = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      heard += text;
    });
  }
  const endWithUs = () => child.kill();
  process.once("exit", endWithUs);
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (code) => {
      process.off("exit", endWithUs);
      if (code !== 0 && heard !== "") console.error(heard);
      resolve(code ?? 1);
    });
  });
}
