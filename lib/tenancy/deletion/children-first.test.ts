import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childrenFirst } from "./children-first.ts";

describe("the order in which tables are emptied", () => {
  it("puts each table before those that it points at", () => {
    const tables = [
      { name: "tenants", parents: [] },
      { name: "calls", parents: ["tenants"] },
      { name: "turns", parents: ["calls", "tenants"] },
    ];
    expect(childrenFirst(tables)).toEqual(["turns", "calls", "tenants"]);
  });

  it("names every table once, whatever points where", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const links = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)));
    fc.assert(
      fc.property(links, (pairs) => {
        const tables = names.map((name) => ({
          name,
          parents: pairs.filter(([from]) => from === name).map(([, to]) => to),
        }));
        const order = childrenFirst(tables);
        expect(order.toSorted()).toEqual(names);
        const points = (from: string, to: string): boolean =>
          reachable(pairs, from).has(to) && !reachable(pairs, to).has(from);
        for (const from of names) {
          for (const to of names) {
            const hasCircle = names.some((name) => name !== from && reachable(pairs, name).has(name));
            if (!hasCircle && from !== to && points(from, to)) {
              expect(order.indexOf(from)).toBeLessThan(order.indexOf(to));
            }
          }
        }
      }),
    );
  });
});

/** What `from` points at, directly or by way of others; itself only through a circle of two or more. */
function reachable(pairs: readonly (readonly [string, string])[], from: string): Set<string> {
  const found = new Set<string>();
  const next = pairs.filter(([one, other]) => one === from && one !== other).map(([, to]) => to);
  while (next.length > 0) {
    const name = next.pop();
    if (name === undefined || found.has(name)) continue;
    found.add(name);
    next.push(...pairs.filter(([one, other]) => one === name && one !== other).map(([, to]) => to));
  }
  return found;
}
