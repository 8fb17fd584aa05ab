import { NextRequest } from "next/server";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { proxy } from "../proxy.ts";

vi.mock("#lib/env.ts", () => ({
  env: () => ({
    NODE_ENV: "production",
    GONG_ALLOWED_HOSTS: ["http://127.0.0.1:4501", "not a host"],
    GONG_AUTHORIZE_URL: "http://127.0.0.1:4500/oauth2/authorize",
  }),
}));

function directives(): Map<string, string> {
  const policy = proxy(new NextRequest("https://callboard.example/acme/calls")).headers.get(
    "content-security-policy",
  );
  return new Map(
    (policy ?? "").split("; ").map((part) => {
      const [name = "", ...values] = part.split(" ");
      return [name, values.join(" ")];
    }),
  );
}

describe("the content security policy", () => {
  let policy: Map<string, string>;
  beforeAll(() => {
    policy = directives();
  });

  it("runs only scripts that carry the nonce of this answer", () => {
    expect(policy.get("script-src")).toMatch(/^'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'$/u);
    expect(policy.get("style-src")).toMatch(/^'self' 'nonce-[A-Za-z0-9+/]{22}=='$/u);
  });

  it("makes a new nonce for each answer", () => {
    const nonces = new Set(Array.from({ length: 1000 }, () => directives().get("script-src")));
    expect(nonces.size).toBe(1000);
  });

  it("forbids plug-ins, other bases and frames", () => {
    expect(policy.get("object-src")).toBe("'none'");
    expect(policy.get("base-uri")).toBe("'none'");
    expect(policy.get("frame-ancestors")).toBe("'none'");
  });

  it("plays recordings over https, and over plain http only from hosts the settings name", () => {
    expect(policy.get("media-src")).toBe("'self' https: http://127.0.0.1:4501 http://127.0.0.1:4500 blob:");
  });
});

describe("a page's answer", () => {
  const response = proxy(
    new NextRequest("https://callboard.example/acme", {
      headers: { "content-security-policy": "script-src *", "x-nonce": "mine" },
    }),
  );

  it("is never stored", () => {
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("overwrites a policy or nonce that the caller sent along", () => {
    expect(response.headers.get("x-middleware-request-content-security-policy")).toBe(
      response.headers.get("content-security-policy"),
    );
    expect(response.headers.get("x-middleware-request-x-nonce")).not.toBe("mine");
  });
});
