import { join } from "node:path";
import { runProgram } from "../run-program.ts";

const root = join(import.meta.dirname, "..", "..");

/** Checks all types, also what Next asks of pages and routes, which its builds therefore need not do. */
export async function checkTypes(): Promise<boolean> {
  if ((await runProgram("next", ["typegen"], { isQuiet: true })) !== 0) return false;
  const memory = ["--incremental", "--tsBuildInfoFile", join(root, ".data", "types.tsbuildinfo")];
  const project = ["-p", join(import.meta.dirname, "tsconfig.json")];
  return (await runProgram("tsc", ["--noEmit", ...memory, ...project])) === 0;
}
