import { justConnected } from "./support/explorer.ts";
import { expect, test } from "./support/test.ts";

test("an old sign-in is asked for the password over the open question, and the disconnect goes on", async ({
  page,
  signIn,
  expectConsoleErrors,
}) => {
  expectConsoleErrors(/403/);
  const tenant = await justConnected("nordwind");
  await signIn(tenant.owner);
  let isOld = true;
  await page.route("**/connection/disconnect", async (route) => {
    if (!isOld) return route.fallback();
    isOld = false;
    await route.fulfill({
      status: 403,
      contentType: "application/problem+json",
      body: JSON.stringify({ code: "proof_required", status: 403, detail: "This needs a recent sign-in." }),
    });
  });

  await page.goto(`/${tenant.slug}/admin/connection`);
  await page.getByRole("button", { name: /^Disconnect/ }).click();
  const question = page.getByRole("dialog", { name: "Disconnect Gong" });
  await question.getByRole("button", { name: "Disconnect", exact: true }).click();

  const proof = page.getByRole("dialog", { name: "Confirm that it is you" });
  await expect(proof).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(proof.locator(":focus")).toHaveCount(1);
  await proof.getByLabel("Password", { exact: true }).fill(tenant.owner.password);
  await proof.getByRole("button", { name: "Confirm" }).click();

  await expect(page.getByText("Disconnected, and the copy is kept")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Connect with Gong" })).toBeVisible();
});
