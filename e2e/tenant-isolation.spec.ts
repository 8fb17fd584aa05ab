import { newPerson } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

test("a stranger sees nothing of a tenant: not its pages, not its titles, not its answers", async ({
  page,
  signIn,
  tenant,
  connected,
  expectConsoleErrors,
}) => {
  expectConsoleErrors(/404/);
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/calls`);
  const link = page.locator("[data-row-link]").first();
  const callPath = (await link.getAttribute("href")) ?? "";
  const callId = callPath.split("/").at(-1) ?? "";
  await page.goto(callPath);
  const title = await page.getByRole("heading", { level: 1 }).textContent();

  // What the call page still asks for must not go out without its cookies.
  await page.goto("about:blank");
  await page.context().clearCookies();
  await signIn(tenant.owner);
  for (const path of [
    `/${connected.slug}`,
    `/${connected.slug}/calls`,
    callPath,
    `/${tenant.slug}/calls/${callId}`,
    `/${connected.slug}/admin/connection`,
    `/${connected.slug}/admin/members`,
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    expect(await page.title(), path).not.toContain(title ?? "?");
    await expect(page.locator("body"), path).not.toContainText(connected.name);
  }

  const { client } = tenant.owner;
  const bodies = await Promise.all(
    [
      `/api/tenants/${tenant.slug}/calls/${callId}`,
      `/api/tenants/${tenant.slug}/calls/99999999`,
      `/api/tenants/${tenant.slug}/calls/${callId}/transcript`,
      `/api/tenants/${tenant.slug}/calls/${callId}/media`,
    ].map(async (path) => {
      const answer = await client.get(path);
      const { requestId: _, ...problem } = await answer.json();
      return { status: answer.status, problem };
    }),
  );
  expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  expect(bodies[0]?.status).toBe(404);
});

test("somebody without any tenant is led to make or join one", async ({ page, signIn }) => {
  await signIn(await newPerson("Lone Person"));
  await page.goto("/tenants");
  await expect(page.getByRole("textbox", { name: "Company name" })).toBeVisible();
});

test("signed out, every page of a tenant leads to sign-in and back", async ({ page, connected }) => {
  await page.goto(`/${connected.slug}/calls`);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel("E-mail").fill(connected.owner.email);
  await page.getByLabel("Password", { exact: true }).fill(connected.owner.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${connected.slug}/calls`));
});

test("headers that once fooled a proxy open no page", async ({ page, signIn, tenant, connected }) => {
  await signIn(tenant.owner);
  for (const headers of [
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
    { RSC: "1" },
    { RSC: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  ]) {
    const answer = await page.request.get(`/${connected.slug}/calls`, { headers });
    expect(await answer.text(), JSON.stringify(headers)).not.toContain(connected.name);
  }
});
