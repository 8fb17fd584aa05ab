import { describe, expect, it } from "vitest";
import { POST as createRoute, GET as listRoute } from "#app/api/tenants/route.ts";
import { newId } from "#lib/ids.ts";
import { callRoute } from "#lib/test/call-route.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { signInAs } from "#lib/test/sign-in.ts";

const unique = () => newId("ten").slice(4, 14);

async function person() {
  const { personId } = await makeTenant("Other");
  const { cookie } = await signInAs(personId);
  return (body: object) =>
    callRoute(createRoute, { method: "POST", path: "/api/tenants", cookie, body }).then(async (response) => ({
      status: response.status,
      body: (await response.json()) as { slug?: string; invalidParams?: { name: string }[] },
      cookie,
    }));
}

describe("a new tenant", () => {
  it("belongs to its maker, is listed for him, and gets an address made of its name", async () => {
    const create = await person();
    const name = `Åkesson & Sons ${unique()}`;
    const { status, body, cookie } = await create({ name });
    expect(status).toBe(201);
    expect(body.slug).toMatch(/^akesson-sons-[a-z0-9]+$/);
    const list = await callRoute(listRoute, { path: "/api/tenants", cookie });
    expect(await list.json()).toMatchObject({
      tenants: expect.arrayContaining([{ slug: body.slug, name, role: "owner" }]),
    });
  });

  it("gets a number behind a name's address that is taken, also when many ask at once", async () => {
    const create = await person();
    const name = `Twin ${unique()}`;
    const made = await Promise.all([create({ name }), create({ name }), create({ name })]);
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(made.map(({ body }) => body.slug)).size).toBe(3);
  });

  it("is refused a wished address that is taken, reserved or malformed", async () => {
    const create = await person();
    const slug = `w-${unique()}`;
    expect((await create({ name: "One", slug })).status).toBe(201);
    for (const wished of [slug, "api", "admin", "_next", "sign-in", "Up", "a--b", "-a", "a", "ä"]) {
      const { status, body } = await create({ name: "Two", slug: wished });
      expect(status, wished).toBe(400);
      expect(body.invalidParams?.[0]?.name, wished).toBe("slug");
    }
  });
});
