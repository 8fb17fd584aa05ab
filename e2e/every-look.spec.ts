import { looksRight } from "./support/looks.ts";
import { expect, test } from "./support/test.ts";

for (const path of ["/sign-in", "/sign-up", "/invitation/unknown"]) {
  test(`${path} is accessible and fits, in every look`, async ({ page }) => {
    await page.goto(path);
    await looksRight(page);
  });
}

for (const path of ["/tenants", "/account"]) {
  test(`${path} is accessible and fits, in every look`, async ({ page, signIn, tenant }) => {
    await signIn(tenant.owner);
    await page.goto(path);
    await looksRight(page);
  });
}

for (const path of ["", "/calls", "/admin/connection", "/admin/members", "/admin/tenant", "/admin/privacy"]) {
  test(`an empty tenant's ${path || "overview"} is accessible and fits, in every look`, async ({
    page,
    signIn,
    tenant,
  }) => {
    await signIn(tenant.owner);
    await page.goto(`/${tenant.slug}${path}`);
    await looksRight(page);
  });

  test(`a full tenant's ${path || "overview"} is accessible and fits, in every look`, async ({
    page,
    signIn,
    connected,
  }) => {
    await signIn(connected.owner);
    await page.goto(`/${connected.slug}${path}`);
    await looksRight(page);
  });
}

test("a call with its transcript is accessible and fits, in every look", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await page.goto(`/${connected.slug}/calls`);
  await page.locator("[data-row-link]").first().click();
  await expect(page.getByRole("article").first()).toBeVisible();
  await looksRight(page);
});
