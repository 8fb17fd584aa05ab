import { describe, expect, it } from "vitest";
import { type BaseUrlProblem, isGongHost, parseBaseUrl } from "./base-url.ts";

const accepted: [name: string, input: string, origin: string][] = [
  ["the general host", "https://api.gong.io", "https://api.gong.io"],
  ["a slash at the end", "https://api.gong.io/", "https://api.gong.io"],
  ["the version at the end", "https://api.gong.io/v2", "https://api.gong.io"],
  ["the version and a slash", "https://api.gong.io/v2/", "https://api.gong.io"],
  ["a company host", "https://company-17.api.gong.io", "https://company-17.api.gong.io"],
  ["a US cell", "https://us-12345.api.gong.io", "https://us-12345.api.gong.io"],
  ["a European cell", "https://eu-98765.api.gong.io/", "https://eu-98765.api.gong.io"],
  ["several labels", "https://a.b.api.gong.io", "https://a.b.api.gong.io"],
  ["capitals, which mean the same", "HTTPS://US-12345.API.Gong.IO", "https://us-12345.api.gong.io"],
  ["the default port written out", "https://api.gong.io:443", "https://api.gong.io"],
  ["blanks around a pasted address", "  https://api.gong.io\n", "https://api.gong.io"],
];

const refused: [name: string, input: string, problem: BaseUrlProblem][] = [
  ["nothing", "", "not-a-url"],
  ["a host without a scheme", "api.gong.io", "not-a-url"],
  ["a scheme-relative address", "//api.gong.io", "not-a-url"],
  ["a scheme without slashes", "https:api.gong.io", "not-a-url"],
  ["a scheme with one slash", "https:/api.gong.io", "not-a-url"],
  ["a scheme with three slashes", "https:///api.gong.io", "not-a-url"],
  ["plain http", "http://api.gong.io", "not-https"],
  ["another scheme", "ftp://api.gong.io", "not-a-url"],
  ["a script", "javascript:alert(1)//api.gong.io", "not-a-url"],
  ["a file", "file:///etc/passwd", "not-a-url"],
  ["another port", "https://api.gong.io:8443", "has-port"],
  ["port zero", "https://api.gong.io:0", "has-port"],
  ["a port that is none", "https://api.gong.io:99999", "not-a-url"],
  ["a user", "https://user@api.gong.io", "has-credentials"],
  ["a user and password", "https://user:pass@api.gong.io", "has-credentials"],
  ["an empty user", "https://@api.gong.io", "has-credentials"],
  ["Gong's host as user of another", "https://api.gong.io@evil.example", "has-credentials"],
  ["Gong's host as user, with port", "https://api.gong.io:443@evil.example", "has-credentials"],
  ["Gong's host before a backslash and @", "https://api.gong.io\\@evil.example", "not-a-url"],
  ["a backslash after the host", "https://evil.example\\.api.gong.io", "not-a-url"],
  ["backslashes for slashes", "https:\\\\api.gong.io", "not-a-url"],
  ["Gong's host as a prefix", "https://api.gong.io.evil.example", "foreign-host"],
  ["Gong's domain as a prefix", "https://gong.io.evil.example", "foreign-host"],
  ["another host that ends alike", "https://evilapi.gong.io", "foreign-host"],
  ["another domain that ends alike", "https://api.evilgong.io", "foreign-host"],
  ["a dash for the dot", "https://api-gong.io", "foreign-host"],
  ["Gong's website", "https://gong.io", "foreign-host"],
  ["Gong's app host", "https://app.gong.io", "foreign-host"],
  ["Gong's MCP host", "https://mcp.gong.io", "foreign-host"],
  ["another top level", "https://api.gong.com", "foreign-host"],
  ["a dot at the end", "https://api.gong.io.", "foreign-host"],
  ["a dot at the end of a company host", "https://us-1.api.gong.io./", "foreign-host"],
  ["an empty label", "https://a..api.gong.io", "foreign-host"],
  ["a leading dot", "https://.api.gong.io", "foreign-host"],
  ["an underscore in a label", "https://a_b.api.gong.io", "foreign-host"],
  ["a label that starts with a dash", "https://-a.api.gong.io", "foreign-host"],
  ["a label that ends with a dash", "https://a-.api.gong.io", "foreign-host"],
  ["a wildcard", "https://*.api.gong.io", "foreign-host"],
  ["a punycode label", "https://xn--e1afmkfd.api.gong.io", "foreign-host"],
  ["letters of another alphabet", "https://арi.gong.io", "not-a-url"],
  ["full-width letters", "https://ａｐｉ.gong.io", "not-a-url"],
  ["an ideographic full stop", "https://api。gong.io", "not-a-url"],
  ["a soft hyphen", "https://api.go\u00adng.io", "not-a-url"],
  ["a zero-width blank", "https://api.gong.io\u200b.evil.example", "not-a-url"],
  ["a percent-encoded dot", "https://api%2egong.io", "not-a-url"],
  ["a percent-encoded @", "https://api.gong.io%40evil.example", "not-a-url"],
  ["a line end inside", "https://api.gong.io\r\n.evil.example", "not-a-url"],
  ["a tab inside", "https://api.go\tng.io", "not-a-url"],
  ["a blank inside", "https://api.gong.io .evil.example", "not-a-url"],
  ["a null byte", "https://api.gong.io\0.evil.example", "not-a-url"],
  ["an IPv4 address", "https://93.184.216.34", "foreign-host"],
  ["loopback", "https://127.0.0.1", "foreign-host"],
  ["loopback as one number", "https://2130706433", "foreign-host"],
  ["loopback as hexadecimal", "https://0x7f000001", "foreign-host"],
  ["loopback as octal", "https://0177.0.0.1", "foreign-host"],
  ["the metadata service of clouds", "https://169.254.169.254/", "foreign-host"],
  ["IPv6 loopback", "https://[::1]", "foreign-host"],
  ["IPv4 inside IPv6", "https://[::ffff:127.0.0.1]", "foreign-host"],
  ["localhost", "https://localhost", "foreign-host"],
  ["a wildcard name service", "https://api.gong.io.127.0.0.1.nip.io", "foreign-host"],
  ["another version", "https://api.gong.io/v3", "has-path"],
  ["a longer path", "https://api.gong.io/v2/calls", "has-path"],
  ["a path that climbs back", "https://api.gong.io/v2/../", "has-path"],
  ["a query", "https://api.gong.io/?x=1", "has-path"],
  ["an empty query", "https://api.gong.io?", "has-path"],
  ["a fragment", "https://api.gong.io/#x", "has-path"],
  ["a fragment hiding another host", "https://evil.example#.api.gong.io", "has-path"],
  ["a path hiding another host", "https://evil.example/.api.gong.io", "has-path"],
];

describe("the corpus of base addresses", () => {
  it("holds at least 60 cases, each once", () => {
    const inputs = [...accepted, ...refused].map(([, input]) => input);
    expect(new Set(inputs).size).toBe(inputs.length);
    expect(inputs.length).toBeGreaterThanOrEqual(60);
  });

  it.each(accepted)("accepts %s", (_name, input, origin) => {
    expect(parseBaseUrl(input)).toEqual({ ok: true, baseUrl: origin });
  });

  it.each(refused)("refuses %s", (_name, input, problem) => {
    expect(parseBaseUrl(input)).toEqual({ ok: false, problem });
  });
});

describe("the list of allowed other origins", () => {
  const allowed = ["http://127.0.0.1:4010", "https://gong.internal.example"];

  it.each([
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://127.0.0.1:4010/v2/", "http://127.0.0.1:4010"],
    ["https://gong.internal.example/", "https://gong.internal.example"],
  ])("lets %s pass", (input, origin) => {
    expect(parseBaseUrl(input, allowed)).toEqual({ ok: true, baseUrl: origin });
  });

  it.each([
    ["another port", "http://127.0.0.1:4011"],
    ["another scheme", "http://gong.internal.example"],
    ["a subdomain", "https://a.gong.internal.example"],
    ["credentials", "http://user@127.0.0.1:4010"],
    ["a path", "http://127.0.0.1:4010/admin"],
  ])("does not stretch to %s", (_name, input) => {
    expect(parseBaseUrl(input, allowed).ok).toBe(false);
  });

  it("ignores entries that are no addresses", () => {
    expect(parseBaseUrl("https://evil.example", ["", "evil.example", "*"]).ok).toBe(false);
  });

  it("tells Gong's own hosts from allowed ones", () => {
    const own = parseBaseUrl("https://us-1.api.gong.io", allowed);
    const other = parseBaseUrl("http://127.0.0.1:4010", allowed);
    expect(own.ok && isGongHost(own.baseUrl)).toBe(true);
    expect(other.ok && isGongHost(other.baseUrl)).toBe(false);
  });
});
