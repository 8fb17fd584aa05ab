import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface Secrets {
  session: string;
  vaultKeys: string;
}

/** The random secrets of a local stack: made once, readable by their owner only, kept beside its data. */
export async function keepSecrets(folder: string): Promise<Secrets> {
  const file = join(folder, "secrets.json");
  if (existsSync(file)) return JSON.parse(await readFile(file, "utf8"));
  const secrets: Secrets = {
    session: randomBytes(48).toString("base64url"),
    vaultKeys: `local:${randomBytes(32).toString("base64")}`,
  };
  await writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  return secrets;
}
