import { administrators } from "./support/connected.ts";
import { approveAtGong, signInAtGong } from "./support/consent.ts";
import { looksRight } from "./support/looks.ts";
import { rest } from "./support/rest.ts";
import { expect, test } from "./support/test.ts";

const scope = "api:library:read";

test("a scope that was not granted is named where it is missed, found in the matrix, and added by a reconnect", async ({
  page,
  signIn,
  tenant,
}) => {
  test.slow();
  await signIn(tenant.owner);
  await page.goto(`/${tenant.slug}/admin/connection`);
  await page.getByRole("button", { name: "Connect with Gong" }).click();
  await signInAtGong(page, administrators.acme);
  await page.getByRole("checkbox", { name: scope }).uncheck();
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText("Gong is connected")).toBeVisible();
  await rest(tenant.slug, "all");

  await page.goto(`/${tenant.slug}/admin/explorer?scope=missing`);
  await page.getByRole("link", { name: /library\.listFolders\b/ }).click();
  await expect(page.getByText("Gong keeps this closed").first()).toBeVisible();
  await page.getByRole("textbox", { name: "Workspace id" }).fill("1");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  const answer = page.getByRole("region", { name: "Answer", exact: true });
  await expect(answer.getByText("Refused")).toBeVisible({ timeout: 40_000 });
  await expect(answer.getByText(`Missing scope ${scope}`)).toBeVisible();
  await answer.getByRole("link", { name: "See what it opens" }).click();

  await expect(page).toHaveURL(new RegExp(`/admin/scopes#${scope}$`));
  const row = page.getByRole("listitem").filter({ hasText: scope }).first();
  await expect(row).toContainText("Missing");
  await expect(row).toContainText("listLibraryFolders");
  await expect(row).toBeInViewport();
  await expect(page.getByText("A reconnect with everything would add 1 scope")).toBeVisible();
  await page.getByText("Missing", { exact: true }).first().click();
  await expect(page).toHaveURL(/show=missing/);

  await page.getByRole("button", { name: "Reconnect" }).click();
  await approveAtGong(page, administrators.acme);
  await expect(page.getByText("Gong is connected")).toBeVisible();
  await page.goto(`/${tenant.slug}/admin/scopes`);
  await expect(page.getByText("Everything that Callboard asks for is granted")).toBeVisible();
});

test("scopes and changes of Gong's answers are accessible and fit, in every look", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  for (const path of ["scopes", "drift"]) {
    await page.goto(`/${connected.slug}/admin/${path}`);
    await expect(page.getByRole("region").first()).toBeVisible();
    await looksRight(page);
  }
});
