import type { RequestPreview } from "../schemas.ts";
import { shellQuote } from "./shell-quote.ts";

/** Reads the header's value from the environment, so that no secret stands in the command. */
export const authorizationPlaceholder = "$GONG_AUTHORIZATION";

type Sent = Pick<RequestPreview, "method" | "url" | "headers" | "body" | "parts">;

/** The request as a curl command that a POSIX shell runs as it stands. */
export function curlCommand({ method, url, headers, body, parts }: Sent): string {
  const lines = [`curl --globoff --request ${method} ${shellQuote(url)}`];
  for (const { name, value } of headers) {
    const isSecret = value === authorizationPlaceholder;
    lines.push(`--header ${isSecret ? `"${name}: ${value}"` : shellQuote(`${name}: ${value}`)}`);
  }
  for (const { name, value, isFile } of parts ?? []) {
    lines.push(
      isFile
        ? `--form ${shellQuote(`${name}=@"${value.replace(/["\\]/g, "\\$&")}"`)}`
        : `--form-string ${shellQuote(`${name}=${value}`)}`,
    );
  }
  if (body !== null) lines.push(`--data-raw ${shellQuote(body)}`);
  return lines.join(" \\\n  ");
}
