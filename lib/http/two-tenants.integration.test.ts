import { beforeAll, describe, expect, it } from "vitest";
import { withPerson } from "#lib/db/with-person.ts";
import { callRoute, type RouteCallInput } from "#lib/test/call-route.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { methods, routeModules } from "#lib/test/route-files.ts";
import { signInAs } from "#lib/test/sign-in.ts";
import { type RouteHandler, routeKind } from "./route-kind.ts";

interface Door {
  name: string;
  handler: RouteHandler;
  input(slug: string): RouteCallInput;
}

async function tenantDoors(): Promise<Door[]> {
  const modules = await routeModules();
  return modules.flatMap(({ pattern, exports }) =>
    methods.flatMap((method) => {
      const handler = exports[method];
      if (routeKind(handler) !== "tenant") return [];
      const names = [...pattern.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map((found) => found[1] ?? "");
      return {
        name: `${method} ${pattern}`,
        handler: handler as RouteHandler,
        input: (slug: string) => ({
          method,
          path: pattern.replace("[tenant]", slug).replace(/\[(?:\.\.\.)?\w+\]/g, "1"),
          params: Object.fromEntries(names.map((name) => [name, name === "tenant" ? slug : "1"])),
          ...(method !== "GET" && method !== "HEAD" && { body: {} }),
        }),
      };
    }),
  );
}

const anonymous = (text: string) => text.replace(/"requestId":"[^"]*"/g, '"requestId":""');

describe("every tenant route, with two tenants", () => {
  let mine: TestMember & { slug: string };
  let theirs: TestMember & { slug: string };
  let doors: Door[];
  beforeAll(async () => {
    mine = await makeTenant("Mine");
    theirs = await makeTenant("Theirs");
    doors = await tenantDoors();
    expect(doors.length).toBeGreaterThan(10);
  });

  it("answers a foreign tenant and a missing one with the same bytes", async () => {
    const { cookie } = await signInAs(mine.personId);
    for (const door of doors) {
      const foreign = await callRoute(door.handler, { ...door.input(theirs.slug), cookie });
      const missing = await callRoute(door.handler, { ...door.input("no-such-tenant"), cookie });
      expect(foreign.status, door.name).toBe(404);
      expect(missing.status, door.name).toBe(404);
      const unreadable = await callRoute(door.handler, {
        ...door.input("no-such-tenant"),
        params: { ...door.input("").params, tenant: "no\0tenant" },
        cookie,
      });
      expect(unreadable.status, door.name).toBe(404);
      const bodies = await Promise.all([foreign, missing, unreadable].map((answer) => answer.text()));
      expect(new Set(bodies.map(anonymous)).size, door.name).toBe(1);
    }
  });

  it("refuses a caller without a session, with an ended one and with a made-up one alike", async () => {
    const ended = await signInAs(mine.personId);
    await withPerson(null, (tx) =>
      tx.session.update({ where: { id: ended.sessionId }, data: { revokedAt: new Date() } }),
    );
    for (const door of doors) {
      const answers = await Promise.all(
        [undefined, ended.cookie, "callboard.session=made-up"].map((cookie) =>
          callRoute(door.handler, { ...door.input(mine.slug), cookie }),
        ),
      );
      const bodies = await Promise.all(answers.map((answer) => answer.text()));
      expect(
        answers.map((answer) => answer.status),
        door.name,
      ).toEqual([401, 401, 401]);
      expect(new Set(bodies.map(anonymous)).size, door.name).toBe(1);
    }
  });

  it("lets the owner past the door that others do not pass", async () => {
    const { cookie } = await signInAs(mine.personId);
    for (const door of doors.filter(({ name }) => name.startsWith("GET "))) {
      const answer = await callRoute(door.handler, { ...door.input(mine.slug), cookie });
      expect([401, 403], door.name).not.toContain(answer.status);
    }
  });

  it("refuses a viewer every change of members, invitations and settings", async () => {
    const viewer = await makeMember({ tenantId: mine.ctx.tenantId, slug: mine.slug }, "viewer");
    const { cookie } = await signInAs(viewer.personId);
    const changing = doors.filter(
      ({ name }) =>
        !name.startsWith("GET") &&
        !name.endsWith("/me") &&
        /members|invitations|\[tenant\]$|connection/.test(name),
    );
    expect(changing.length).toBeGreaterThan(5);
    for (const door of changing) {
      const answer = await callRoute(door.handler, { ...door.input(mine.slug), cookie });
      expect(answer.status, door.name).toBe(403);
    }
  });

  it("refuses every change that does not come from our own pages", async () => {
    const { cookie } = await signInAs(mine.personId);
    const strangers: Record<string, string | null>[] = [
      { origin: null },
      { origin: "null" },
      { origin: "https://evil.example" },
      { origin: "http://localhost:3000.evil.example" },
      { "sec-fetch-site": null },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { "sec-fetch-site": "none" },
    ];
    for (const door of doors.filter(({ name }) => !name.startsWith("GET"))) {
      for (const headers of strangers) {
        const answer = await callRoute(door.handler, { ...door.input(mine.slug), cookie, headers });
        expect(answer.status, `${door.name} ${JSON.stringify(headers)}`).toBe(403);
      }
    }
  });
});
