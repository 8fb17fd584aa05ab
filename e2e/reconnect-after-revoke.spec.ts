import { administrators, connectedTenant } from "./support/connected.ts";
import { approveAtGong } from "./support/consent.ts";
import { uninstall } from "./support/simulator.ts";
import { expect, test } from "./support/test.ts";

test("a revoked token shows a banner, keeps the calls readable, a reconnect in place goes on, and so does reading without Gong", async ({
  page,
  signIn,
}) => {
  test.slow();
  const tenant = await connectedTenant("nordwind", "Nordwind customer");
  await signIn(tenant.owner);
  await page.goto(`/${tenant.slug}/calls`);
  const content = page.locator("#content");
  const before = await content.getByText(/shown of/).textContent();

  await uninstall("nordwind");
  await page.goto(`/${tenant.slug}/admin/connection`);
  await page.getByRole("button", { name: "Test" }).click();
  await expect(page.getByText(/reconnect/i).nth(1)).toBeVisible();

  await page.goto(`/${tenant.slug}/calls`);
  const banner = page.getByRole("region", { name: "Connection to Gong" });
  await expect(banner).toContainText(/reconnect|no longer/i);
  await expect(content.getByText(before ?? "?")).toBeVisible();

  await banner.getByRole("link", { name: "Reconnect Gong" }).click();
  await page.getByRole("button", { name: "Reconnect" }).click();
  await approveAtGong(page, administrators.nordwind);
  await expect(page.getByText("Gong is connected")).toBeVisible();
  await expect(banner).toHaveCount(0);
  await page.goto(`/${tenant.slug}/calls`);
  await expect(content.getByText(before ?? "?")).toBeVisible();

  await page.goto(`/${tenant.slug}/admin/connection`);
  await page.getByRole("button", { name: /^Disconnect/ }).click();
  const question = page.getByRole("dialog", { name: "Disconnect Gong" });
  await question.getByRole("button", { name: "Disconnect", exact: true }).click();
  await expect(page.getByText("Disconnected, and the copy is kept")).toBeVisible();
  await page.goto(`/${tenant.slug}/calls`);
  await expect(content.getByText(before ?? "?")).toBeVisible();
});
