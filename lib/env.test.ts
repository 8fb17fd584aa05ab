import { describe, expect, it } from "vitest";
import { EnvError, parseEnv } from "./env.ts";
import { testSettings } from "./test/settings.ts";

const production = {
  ...testSettings,
  NODE_ENV: "production",
  NEXTAUTH_URL: "https://callboard.example.com",
  VAULT_KEYS: `live:${Buffer.from("0123456789abcdefghijklmnopqrstuv").toString("base64")}`,
};

function problemsOf(settings: Record<string, string | undefined>): string[] {
  try {
    parseEnv(settings);
    return [];
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
}

describe("parseEnv", () => {
  it("takes a complete production", () => {
    expect(parseEnv(production)).toMatchObject({ NODE_ENV: "production", DATABASE_POOL_SIZE: 10 });
  });

  it("takes a mail server with the address that mails are from, and neither alone", () => {
    const mail = {
      SMTP_URL: "smtps://bot:secret@mail.example.com:465",
      MAIL_FROM: "Callboard <bot@example.com>",
    };
    expect(parseEnv({ ...production, ...mail })).toMatchObject(mail);
    expect(problemsOf({ ...production, SMTP_URL: mail.SMTP_URL })).toEqual([
      "SMTP_URL and MAIL_FROM belong together: set both or neither",
    ]);
    expect(problemsOf({ ...production, ...mail, SMTP_URL: "https://mail.example.com" })).not.toEqual([]);
    expect(problemsOf({ ...production, ...mail, MAIL_FROM: "bot" })).not.toEqual([]);
  });

  it("names everything that is missing, at once", () => {
    expect(problemsOf({ NODE_ENV: "production" })).toEqual([
      "DATABASE_URL is missing",
      "NEXTAUTH_URL is missing",
      "NEXTAUTH_SECRET is missing",
      "VAULT_KEYS is missing",
    ]);
  });

  it("names what is weak beside what is missing", () => {
    const problems = problemsOf({
      ...production,
      DATABASE_URL: undefined,
      NEXTAUTH_URL: "http://callboard.example.com",
      NEXTAUTH_SECRET: "ab".repeat(20),
    });
    expect(problems).toEqual([
      "DATABASE_URL is missing",
      "NEXTAUTH_URL must be an https address that is not this machine",
      expect.stringContaining("NEXTAUTH_SECRET repeats itself"),
    ]);
  });

  it.each([
    ["a short secret", { NEXTAUTH_SECRET: "short" }, /NEXTAUTH_SECRET: must be at least 32/],
    [
      "a vault key that is no random one",
      { VAULT_KEYS: `${production.VAULT_KEYS},old:${Buffer.alloc(32, 7).toString("base64")}` },
      /VAULT_KEYS holds a key that repeats itself/,
    ],
    ["a key that is not 32 bytes", { VAULT_KEYS: "one:c2hvcnQ=" }, /VAULT_KEYS: must be id:base64/],
    ["this machine as the public address", { NEXTAUTH_URL: "https://localhost" }, /NEXTAUTH_URL must/],
    [
      "a token address without encryption",
      { GONG_TOKEN_URL: "http://gong.example/t" },
      /GONG_TOKEN_URL must/,
    ],
    [
      "a consent page on this machine",
      { GONG_AUTHORIZE_URL: "https://127.0.0.1/a" },
      /GONG_AUTHORIZE_URL must/,
    ],
    [
      "a simulator as an API host",
      { GONG_ALLOWED_HOSTS: "http://127.0.0.2:4800" },
      /GONG_ALLOWED_HOSTS holds/,
    ],
    [
      "a client id without its secret",
      { GOOGLE_CLIENT_ID: "id" },
      /GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET/,
    ],
    ["an OIDC client without an issuer", { OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" }, /OIDC_ISSUER/],
  ])("refuses %s", (_, wrong, problem) => {
    expect(problemsOf({ ...production, ...wrong }).join("\n")).toMatch(problem);
  });

  it("lets a demo talk to a simulator on this machine", () => {
    const demo = {
      ...production,
      CALLBOARD_DEMO: "true",
      NEXTAUTH_URL: "http://localhost:3000",
      GONG_TOKEN_URL: "http://127.0.0.1:4800/t",
      GONG_ALLOWED_HOSTS: "http://127.0.0.2:4800, http://127.0.0.3:4800",
    };
    expect(parseEnv(demo).GONG_ALLOWED_HOSTS).toEqual(["http://127.0.0.2:4800", "http://127.0.0.3:4800"]);
  });

  it("takes an empty value as none", () => {
    expect(parseEnv({ ...production, WORKER_PORT: "", LOG_LEVEL: "" }).LOG_LEVEL).toBe("info");
  });
});
