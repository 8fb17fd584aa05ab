import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Marks a data folder as in use by this process; two databases on one folder would destroy it. @throws when it is. */
export async function takeFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, "running.pid");
  const holder = Number(await readFile(file, "utf8").catch(() => ""));
  if (holder > 0 && holder !== process.pid && isAlive(holder)) {
    throw new Error(
      `Another start (process ${holder}) is working with ${folder}. Stop it first, with Ctrl-C.`,
    );
  }
  await writeFile(file, String(process.pid));
  return () => rm(file, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
