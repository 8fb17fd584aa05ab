import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseEnv, settingNames } from "#lib/env.ts";
import { testSettings } from "#lib/test/settings.ts";

const root = join(import.meta.dirname, "..", "..");
const known = [...settingNames].sort();

describe("the settings", () => {
  it("all stand in README's table, and nothing else does", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const table = readme.slice(readme.indexOf("## Settings"), readme.indexOf("## Limits we know"));
    const rows = table.split("\n").filter((line) => line.startsWith("| `"));
    const named = rows.flatMap((row) => row.split("|")[1]?.match(/[A-Z][A-Z0-9_]+/g) ?? []);
    expect(named.sort()).toEqual(known);
  });

  it("marks in README exactly those as needed that have no default", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const needed = [...readme.matchAll(/^\| `([A-Z_]+)` \| yes \|/gm)].map(([, name]) => name ?? "");
    const missing = known.filter((name) => {
      try {
        parseEnv({ ...testSettings, GONG_CLIENT_ID: "", GONG_CLIENT_SECRET: "", [name]: undefined });
        return false;
      } catch {
        return true;
      }
    });
    expect(needed.sort()).toEqual(missing);
  });

  it("of the example file are all known", () => {
    const example = readFileSync(join(root, ".env.example"), "utf8");
    const named = [...example.matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name ?? "");
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    expect(named).toContain("NEXTAUTH_SECRET");
  });
});
