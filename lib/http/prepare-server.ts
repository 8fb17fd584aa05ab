import { EnvError, env } from "#lib/env.ts";
import { allowLongUploads } from "./allow-long-uploads.ts";
import { exposePeerAddress } from "./peer-address.ts";

/** Runs once before the web app serves: with missing or weak settings the process ends here, listing them. */
export function prepareServer(): void {
  try {
    env();
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  exposePeerAddress();
  allowLongUploads();
}
