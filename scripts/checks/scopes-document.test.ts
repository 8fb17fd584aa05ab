import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { wantedScopes } from "#lib/connections/wanted-scopes.ts";

it("docs/scopes.md names exactly the scopes that Callboard asks for, with what each is for", () => {
  const document = readFileSync(join(import.meta.dirname, "..", "..", "docs", "scopes.md"), "utf8");
  const rows = document.split("\n").filter((line) => line.startsWith("| `api:"));
  expect(rows).toEqual(
    wantedScopes.map(({ scope, reason, screens }) => `| \`${scope}\` | ${reason} | ${screens.join(", ")} |`),
  );
});
