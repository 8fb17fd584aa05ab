import { spawn } from "node:child_process";
import { join } from "node:path";

const bin = join(import.meta.dirname, "..", "node_modules", ".bin");

/** Runs a program of the packages in this terminal; answers with its exit code. */
export function runProgram(name: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(join(bin, name), args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const endWithUs = () => child.kill();
  process.once("exit", endWithUs);
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => {
      process.off("exit", endWithUs);
      resolve(code ?? 1);
    });
  });
}
