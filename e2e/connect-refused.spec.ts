import { ageConnects } from "./support/age-connects.ts";
import { administrators } from "./support/connected.ts";
import { approveAtGong, signInAtGong } from "./support/consent.ts";
import { expect, test } from "./support/test.ts";

test.beforeEach(async ({ page, signIn, tenant }) => {
  await signIn(tenant.owner);
  await page.goto(`/${tenant.slug}/admin/connection`);
  await page.getByRole("button", { name: "Connect with Gong" }).click();
  await expect(page.getByLabel("E-mail address")).toBeVisible();
});

test("consent that is denied is said so, and the way to try again stands there", async ({ page, tenant }) => {
  await signInAtGong(page, administrators.acme);
  await page.getByRole("button", { name: "Deny" }).click();
  await expect(page).toHaveURL(new RegExp(`/${tenant.slug}/admin/connection`));
  await expect(page.getByText("Gong was not connected")).toBeVisible();
  await expect(page.getByText(/denied|declined|refused/i).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Connect with Gong" })).toBeVisible();
});

test("somebody who is no technical administrator is refused by Gong", async ({
  page,
  expectConsoleErrors,
}) => {
  expectConsoleErrors(/403/);
  await signInAtGong(page, "kim.tanaka@acme.example");
  await expect(page.getByText(/technical administrator/i).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve" })).toHaveCount(0);
});

test("a consent that took longer than ten minutes is told apart, and connects at the next try", async ({
  page,
  tenant,
}) => {
  await ageConnects(tenant.slug);
  await approveAtGong(page, administrators.acme);
  await expect(page.getByText("Gong was not connected")).toBeVisible();
  await expect(page.getByText(/ten minutes|10 minutes|too long|expired/i).first()).toBeVisible();
  await page.getByRole("button", { name: "Connect with Gong" }).click();
  await approveAtGong(page, administrators.acme);
  await expect(page.getByText("Gong is connected")).toBeVisible();
});

test("the same way back from Gong works once", async ({ page, tenant }) => {
  const back = page.waitForRequest((request) => request.url().includes("/api/gong/oauth/callback"));
  await approveAtGong(page, administrators.acme);
  await expect(page.getByText("Gong is connected")).toBeVisible();
  await page.goto((await back).url());
  await expect(page.getByText("Gong was not connected")).toBeVisible();
  await page.goto(`/${tenant.slug}/admin/connection`);
  await expect(page.getByText("Connected", { exact: true })).toBeVisible();
});
