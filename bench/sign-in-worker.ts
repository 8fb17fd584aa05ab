import { AppError } from "#lib/errors.ts";
import { takeLimits } from "#lib/http/rate-limit.ts";

const [key = "", max = "0", attempts = "0"] = process.argv.slice(2);

let allowed = 0;
for (let done = 0; done < Number(attempts); done++) {
  try {
    await takeLimits([{ key, max: Number(max), windowSeconds: 24 * 3600 }]);
    allowed++;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "limit_exceeded") throw error;
  }
}
process.send?.(allowed, () => process.exit(0));
