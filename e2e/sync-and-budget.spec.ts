import type { Page } from "@playwright/test";
import { connectedTenant } from "./support/connected.ts";
import { looksRight } from "./support/looks.ts";
import { newPerson, type TestTenant } from "./support/people.ts";
import { withDayUsed } from "./support/spend-day.ts";
import { expect, test } from "./support/test.ts";

test.describe.configure({ mode: "serial" });

let company: TestTenant;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  company = await connectedTenant("nordwind", "Nordwind sales");
});

const streamOf = (page: Page, title: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("button", { name: title, exact: true }) });

test("before Gong is connected, both pages lead to the connection", async ({ page, signIn, tenant }) => {
  await signIn(tenant.owner);
  for (const path of ["sync", "budget"]) {
    await page.goto(`/${tenant.slug}/admin/${path}`);
    await expect(page.getByRole("link", { name: /connect gong|see the connection/i }).last()).toHaveAttribute(
      "href",
      `/${tenant.slug}/admin/connection`,
    );
    await looksRight(page);
  }
});

test("an admin pauses a stream, sees who did, resumes it and runs it", async ({ page, signIn }) => {
  await signIn(company.owner);
  await page.goto(`/${company.slug}`);
  await page.getByRole("link", { name: /as of/ }).first().click();
  await expect(page).toHaveURL(`/${company.slug}/admin/sync`);
  const users = streamOf(page, "Users");
  await expect(users).toContainText("Up to date");
  await page.getByRole("button", { name: "Pause Users" }).click();
  await expect(users).toContainText("Paused");
  await expect(users).toContainText("paused by Olive Owner");
  await page.reload();
  await expect(users).toContainText("Paused");
  await page.getByRole("button", { name: "Resume Users" }).click();
  await expect(users).toContainText("Up to date");
  await page.getByRole("button", { name: "Run now: Users" }).click();
  await users.getByRole("button", { name: "Users", exact: true }).click();
  const runs = page.getByRole("region", { name: "Runs of Users" });
  await expect(runs.getByRole("listitem").first()).toContainText("Done");
});

test("copying further back shows Gong's own count before it starts, and its end", async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(company.owner);
  await page.goto(`/${company.slug}/admin/sync`);
  const card = page.getByRole("region", { name: "Calls", exact: true });
  const before = Number(
    /([\d,]+)\s+calls copied/.exec((await card.textContent()) ?? "")?.[1]?.replaceAll(",", ""),
  );
  await page.getByRole("button", { name: "Copy further back" }).click();
  const dialog = page.getByRole("dialog", { name: "Copy further back" });
  await dialog.getByLabel("How much further back").selectOption("3");
  await expect(dialog).toContainText(/3 more months: [\d,]+ calls?, about [\d,]+ requests?/);
  await expect(dialog).toContainText("of a day’s budget");
  await expect(dialog).toContainText("Gong itself counted the calls");
  const words = (await dialog.textContent()) ?? "";
  const calls = Number(/3 more months: ([\d,]+) call/.exec(words)?.[1]?.replaceAll(",", ""));
  expect(calls).toBeGreaterThan(0);
  await dialog.getByRole("button", { name: "Start" }).click();
  await expect(dialog).toBeHidden();
  await expect(card).toContainText(`${(before + calls).toLocaleString("en-GB")} calls copied`, {
    timeout: 90_000,
  });
});

test("a day is read again, and a month is compared with Gong", async ({ page, signIn }) => {
  test.slow();
  await signIn(company.owner);
  await page.goto(`/${company.slug}/admin/sync`);
  await page.getByRole("button", { name: "Read a day again" }).click();
  const dialog = page.getByRole("dialog", { name: "Read a day again" });
  const day = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);
  await dialog.getByLabel("Day").fill(day);
  await dialog.getByRole("button", { name: "Read again" }).click();
  await expect(page.getByText("The day is read again")).toBeVisible();
  const months = page.getByRole("region", { name: "Completeness" });
  await months
    .getByRole("button", { name: /^Check now: / })
    .first()
    .click();
  await expect(months.getByRole("row").nth(1)).toContainText("Complete", { timeout: 90_000 });
  const download = page.waitForEvent("download");
  await months.getByRole("link", { name: "Download CSV" }).click();
  expect((await download).suggestedFilename()).toBe(`gap-report-${company.slug}.csv`);
});

test("the sync page is accessible and fits, in every look", async ({ page, signIn }) => {
  test.slow();
  await signIn(company.owner);
  await page.goto(`/${company.slug}/admin/sync`);
  await page.getByRole("button", { name: "Calls", exact: true }).click();
  await expect(
    page.getByRole("region", { name: "Runs of Calls" }).getByRole("listitem").first(),
  ).toBeVisible();
  await looksRight(page);
});

test("the budget page tells who spent what, and is accessible and fits in every look", async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn(company.owner);
  await page.goto(`/${company.slug}/admin/budget`);
  await expect(page.getByText(/of 10,000 requests/)).toBeVisible();
  const lanes = page.getByRole("table", { name: "Requests by lane" });
  await expect(lanes.getByRole("row", { name: /The past/ })).toBeVisible();
  await expect(page.getByRole("cell", { name: "copy calls", exact: true })).toBeVisible();
  await page.getByRole("tab", { name: "Operation" }).click();
  await expect(page.getByRole("cell", { name: "listCallsExtensive" })).toBeVisible();
  await page.getByRole("tab", { name: "Member" }).click();
  await expect(page.getByRole("cell", { name: "Olive Owner" })).toBeVisible();
  await looksRight(page);
});

test("a day that is used up is told above every page, with the time when it goes on", async ({
  page,
  signIn,
}) => {
  await signIn(company.owner);
  await withDayUsed(company.slug, 9_500, async () => {
    await page.goto(`/${company.slug}/calls`);
    const banner = page.getByRole("region", { name: "Requests to Gong" });
    await expect(banner).toContainText("The day’s requests to Gong are used up.");
    await expect(banner).toContainText(/goes on by itself at .*\d\d:\d\d/);
    await banner.getByRole("link", { name: "Budget" }).click();
    const lanes = page.getByRole("table", { name: "Requests by lane" });
    await expect(lanes.getByRole("row", { name: /Keeping up/ })).toContainText(/none until/);
    await looksRight(page);
  });
});

test("a viewer finds neither page", async ({ page, signIn, browser }) => {
  const guest = await newPerson("Vera Viewer");
  await signIn(company.owner);
  await page.goto(`/${company.slug}/admin/members`);
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
  await expect(other).toHaveURL(new RegExp(`/${company.slug}`));
  await expect(other.getByRole("navigation").first()).not.toContainText("Budget");
  for (const path of ["sync", "budget"]) {
    await other.goto(`/${company.slug}/admin/${path}`);
    await expect(other.getByText("Not open to you")).toBeVisible();
  }
  await theirs.close();
});
