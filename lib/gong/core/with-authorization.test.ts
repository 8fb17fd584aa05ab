import { describe, expect, it } from "vitest";
import { GongError, type GongErrorKind } from "./errors.ts";
import { newAuthorizationState, withAuthorization } from "./with-authorization.ts";

const refused = (kind: GongErrorKind = "credentials", status = 401) =>
  new GongError({ kind, operationId: "x", status });

function setUp(answers: (GongError | "ok")[], fresh = "Bearer new") {
  const state = newAuthorizationState();
  const log: string[] = [];
  const run = () =>
    withAuthorization(
      state,
      ({ refresh }) => {
        log.push(`authorize refresh=${refresh}`);
        return fresh;
      },
      new AbortController().signal,
      () => log.push("event"),
      async (header) => {
        state.lastHeader = header ?? "Bearer old";
        log.push(`send ${state.lastHeader}`);
        const answer = answers.shift();
        if (answer instanceof GongError) throw answer;
        return answer;
      },
    );
  return { log, run };
}

describe("refused credentials", () => {
  it("are refreshed once and the request is made again", async () => {
    const { log, run } = setUp([refused(), "ok"]);
    expect(await run()).toBe("ok");
    expect(log).toEqual(["send Bearer old", "event", "authorize refresh=true", "send Bearer new"]);
  });

  it("are not refreshed a second time within one request, whatever its tries", async () => {
    const { log, run } = setUp([refused(), refused(), refused()]);
    await expect(run()).rejects.toMatchObject({ kind: "credentials" });
    await expect(run()).rejects.toMatchObject({ kind: "credentials" });
    expect(log.filter((line) => line.startsWith("authorize"))).toHaveLength(1);
  });

  it("are not sent again when nothing newer is to be had, as with access keys", async () => {
    const { log, run } = setUp([refused()], "Bearer old");
    await expect(run()).rejects.toMatchObject({ kind: "credentials" });
    expect(log.filter((line) => line.startsWith("send"))).toHaveLength(1);
  });

  it.each([
    ["a missing scope", refused("missing-scope")],
    ["an untrusted address", refused("untrusted-address", 403)],
    ["a server error", refused("server", 500)],
  ])("are not suspected after %s", async (_name, error) => {
    const { log, run } = setUp([error]);
    await expect(run()).rejects.toBe(error);
    expect(log).toEqual(["send Bearer old"]);
  });

  it("surface the failure of the refresh itself", async () => {
    const work = withAuthorization(
      newAuthorizationState(),
      () => Promise.reject(new Error("reconnect needed")),
      new AbortController().signal,
      () => undefined,
      () => Promise.reject(refused()),
    );
    await expect(work).rejects.toThrow("reconnect needed");
  });
});
