import { describe, expect, it } from "vitest";
import { isLoopbackUrl } from "./is-loopback-url.ts";

describe("the destination of a webhook", () => {
  it.each([
    "http://127.0.0.1:3000/hook",
    "http://127.9.8.7/",
    "https://localhost/a?b=c",
    "http://acme.localhost:3000/x",
    "http://[::1]:3000/",
    "http://2130706433/",
  ])("may be %s", (url) => {
    expect(isLoopbackUrl(url)).toBe(true);
  });

  it.each([
    "http://example.com/",
    "http://10.0.0.1/",
    "http://169.254.169.254/latest",
    "http://127.0.0.1.example.com/",
    "http://notlocalhost/",
    "http://localhost@example.com/",
    "http://someone@localhost/",
    "file:///etc/hosts",
    "nonsense",
  ])("may not be %s", (url) => {
    expect(isLoopbackUrl(url)).toBe(false);
  });
});
