import { describe, expect, it } from "vitest";
import { failure } from "../testing/scripted-fetch.ts";
import { networkError } from "./network-error.ts";
import { AnswerTooLarge } from "./transport.ts";

const read = { id: "getCall", access: "read" } as const;
const write = { id: "createCall", access: "write" } as const;

describe("a failure of the network", () => {
  it.each(["ECONNREFUSED", "ENOTFOUND", "UND_ERR_CONNECT_TIMEOUT", "PRIVATE_ADDRESS"])(
    "%s means that nothing was sent",
    (code) => {
      expect(networkError(write, failure(code))).toMatchObject({
        kind: "network",
        isOutcomeUnknown: false,
        causeCode: code,
      });
    },
  );

  it.each(["ECONNRESET", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "EPIPE"])(
    "%s leaves the outcome of a write open",
    (code) => {
      expect(networkError(write, failure(code)).isOutcomeUnknown).toBe(true);
      expect(networkError(read, failure(code)).isOutcomeUnknown).toBe(false);
    },
  );

  it("finds the code in a cause", () => {
    const error = new TypeError("fetch failed", { cause: failure("ECONNREFUSED") });
    expect(networkError(write, error)).toMatchObject({ causeCode: "ECONNREFUSED", isOutcomeUnknown: false });
  });

  it("takes anything else as unknown", () => {
    for (const cause of [undefined, "text", {}, new Error("x"), failure("a code with ?cursor=secret")]) {
      expect(networkError(write, cause)).toMatchObject({ causeCode: "UNKNOWN", isOutcomeUnknown: true });
    }
  });

  it("is a broken contract when the answer is too large", () => {
    expect(networkError(read, new AnswerTooLarge(200, 10))).toMatchObject({ kind: "contract", status: 200 });
  });
});
