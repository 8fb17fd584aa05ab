import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, keyOf, send, startTestSimulator, type TestSimulator } from "../testing/test-client.ts";
import type { Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";

let test: TestSimulator;
let bearer: string;
beforeAll(async () => {
  test = await startTestSimulator({ acme: 10, nordwind: 10 });
  bearer = (await connect(test.simulator, { scopes: ["api:provisioning:read"] })).access;
});
afterAll(() => test.simulator.stop());

const VERBS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
const urlOf = ({ path }: Pick<Operation, "path">) =>
  `${test.simulator.apiBaseUrl("acme")}${path.replace(/:\w+/g, "1")}`;
const key = () => keyOf(test.simulator, "acme");

describe("every simulated operation", () => {
  it.each(OPERATIONS.filter(({ scope }) => scope !== null))(
    "$id names its scope to a token that lacks it, as 401 or as 403",
    async (operation) => {
      for (const scopeErrorStatus of [401, 403] as const) {
        test.simulator.control.set("acme", { scopeErrorStatus });
        const { status, json } = await send(urlOf(operation), {
          method: operation.method,
          headers: { authorization: bearer },
        });
        expect([status, json.errors]).toEqual([
          scopeErrorStatus,
          [`You don't have permission to use '${operation.scope}' in your app.`],
        ]);
      }
    },
  );

  it.each([...OPERATIONS])("$id is not there under another verb", async ({ path, method }) => {
    const onPath = OPERATIONS.filter((operation) => operation.path === path);
    const other = VERBS.find((verb) => onPath.every((operation) => operation.method !== verb)) ?? "PATCH";
    const { status, json, headers } = await send(urlOf({ path }), {
      method: other,
      headers: { authorization: key() },
    });
    expect([status, json.errors]).toEqual([405, ["Method Not Allowed"]]);
    expect(String(headers.allow).split(", ")).toContain(method);
  });

  it.each(OPERATIONS.filter(({ readsBody }) => readsBody))(
    "$id takes no body but JSON",
    async (operation) => {
      const { status, json } = await send(urlOf(operation), {
        method: operation.method,
        headers: { authorization: key(), "content-type": "text/plain" },
      });
      expect([status, json.errors]).toEqual([415, ["Unsupported Media Type"]]);
    },
  );
});
