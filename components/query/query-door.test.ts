import { dehydrate, QueryClient, hashKey as theirHashKey } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";
import { hashKey } from "./hash-key.ts";
import { QueryDoor } from "./query-door.ts";

const key = ["acme", "calls", { to: "2026-01-02", from: "2026-01-01" }];

function answered(data: unknown, updatedAt = Date.now()) {
  const client = new QueryClient();
  client.setQueryData(key, data, { updatedAt });
  return dehydrate(client);
}

it("names a question as the query cache does", () => {
  const keys = [key, ["a", { b: undefined, c: null, d: [{ z: 1, a: 2 }] }], [new Date(0)]];
  for (const one of keys) expect(hashKey(one)).toBe(theirHashKey(one));
});

it("tells the server's answer before the cache is there, and hands it to the cache", async () => {
  const door = new QueryDoor();
  expect(door.serve(answered("first"))).toBeNull();
  expect(door.served(hashKey(key))).toBe("first");
  const { client } = await door.load();
  expect(client.getQueryData(key)).toBe("first");
});

it("lets everybody in who waits before anybody who brought the cache works with it", async () => {
  const door = new QueryDoor();
  const order: string[] = [];
  const onFailure = vi.fn();
  door.meet({ onEngine: () => order.push("waiting"), onFailure });
  const leave = door.meet({ onEngine: () => order.push("gone"), onFailure });
  leave();
  const loads = [door.load(), door.load()].map((load) => load.then(() => order.push("working")));
  await Promise.all(loads);
  door.meet({ onEngine: () => order.push("late"), onFailure });
  expect(order).toEqual(["waiting", "working", "working", "late"]);
  expect(onFailure).not.toHaveBeenCalled();
});

it("gives a cache that is there new answers at once, and newer ones for what is shown when it is asked to", async () => {
  const door = new QueryDoor();
  const { client, hydrate } = await door.load();
  expect(door.serve(answered("first", 1_000))?.queries).toEqual([]);
  expect(client.getQueryData(key)).toBe("first");
  const later = door.serve(answered("second", 2_000));
  expect(client.getQueryData(key)).toBe("first");
  hydrate(client, later ?? {});
  expect(client.getQueryData(key)).toBe("second");
});
