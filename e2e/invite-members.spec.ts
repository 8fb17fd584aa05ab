import { newPerson } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

test("an invited person joins by the link, once, with the role that was meant", async ({
  page,
  signIn,
  tenant,
  browser,
}) => {
  const guest = await newPerson("Vera Viewer");
  await signIn(tenant.owner);
  await page.goto(`/${tenant.slug}/admin/members`);
  await page
    .getByRole("button", { name: /invite/i })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("E-mail").fill(guest.email);
  await dialog.getByLabel("Viewer").check();
  await dialog
    .getByRole("button", { name: /link|invite/i })
    .last()
    .click();
  const link = await dialog.getByRole("textbox", { name: /link/i }).inputValue();

  const theirs = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": guest.address } });
  await theirs.addCookies(guest.client.cookies());
  const other = await theirs.newPage();
  await other.goto(link);
  await other.getByRole("button", { name: /join|accept/i }).click();
  await expect(other).toHaveURL(new RegExp(`/${tenant.slug}`));
  await expect(other.getByRole("navigation").first()).not.toContainText("Members");
  const refused = await other.goto(`/${tenant.slug}/admin/members`);
  expect(refused?.ok()).toBe(true);
  await expect(other.getByText("Not open to you")).toBeVisible();

  await other.goto(link);
  await expect(other.getByRole("button", { name: /join|accept/i })).toHaveCount(0);
  await theirs.close();

  await page.reload();
  await expect(page.getByRole("row", { name: new RegExp(guest.email) }).first()).toContainText("Viewer");
});

test("the last owner cannot leave", async ({ page, signIn, tenant, expectConsoleErrors }) => {
  expectConsoleErrors(/409/);
  await signIn(tenant.owner);
  await page.goto(`/${tenant.slug}/admin/members`);
  await page
    .getByRole("row", { name: new RegExp(tenant.owner.email) })
    .getByRole("button")
    .last()
    .click();
  await page.getByRole("menuitem", { name: /leave/i }).click();
  const dialog = page.getByRole("dialog").or(page.getByRole("alertdialog"));
  await dialog.getByRole("button", { name: /leave/i }).click();
  await expect(dialog.getByText(/last owner|another owner/i).first()).toBeVisible();
});
