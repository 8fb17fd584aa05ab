import { acceptInvitation, invite } from "#scripts/stack/accounts.ts";
import { readJson, readText } from "#scripts/stack/web-client.ts";
import { administrators } from "./support/connected.ts";
import { looksRight } from "./support/looks.ts";
import { newPerson, type TestPerson, type TestTenant } from "./support/people.ts";
import { freeProspects, holdInExclusiveFlow } from "./support/simulator.ts";
import { expect, type Page, test } from "./support/test.ts";

const content = (page: Page) => page.locator("#content");
const flowName = "Cold outbound: finance";

/** Flows and users are copied on demand here. */
async function copyFlows({ slug, owner }: TestTenant): Promise<void> {
  for (const stream of ["users", "flows"]) {
    await readText(await owner.client.postJson(`/api/tenants/${slug}/sync/streams/${stream}/run`));
  }
  const answer = async (path: string) =>
    readText(await owner.client.get(`/api/tenants/${slug}/flows${path}`));
  const waiting = { timeout: 90_000, intervals: [1_000] };
  await expect.poll(() => answer(""), waiting).toContain(flowName);
  await expect.poll(() => answer("/owners?words=tanaka"), waiting).toContain("Kim Tanaka");
}

/** Presses, and proves who it is where that is asked for, until `done` shows. */
async function pressAndProve(page: Page, person: TestPerson, press: () => Promise<void>, done: RegExp) {
  await press();
  const password = page.getByRole("dialog").getByLabel(/password/i);
  await expect
    .poll(async () => done.test(page.url()) || (await password.isVisible()), { timeout: 20_000 })
    .toBe(true);
  if (!done.test(page.url())) {
    await password.fill(person.password);
    await password.press("Enter");
  }
  await expect(page).toHaveURL(done);
}

/** Steps 2 and 3: flow, owner, check. */
async function chooseAndCheck(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/flow$/);
  await content(page)
    .getByRole("searchbox", { name: /flow's name/ })
    .fill(flowName);
  await content(page)
    .getByRole("button", { name: new RegExp(flowName) })
    .click();
  await expect(content(page).getByText("For this batch only")).toBeVisible();
  await content(page)
    .getByRole("searchbox", { name: /name or address/ })
    .fill("tanaka");
  await content(page)
    .getByRole("button", { name: /^Kim Tanaka/ })
    .click();
  await content(page).getByRole("button", { name: "Check", exact: true }).click();
  await expect(page).toHaveURL(/\/check/);
  await expect(content(page).getByRole("link", { name: /Go on with/ })).toBeVisible({ timeout: 60_000 });
  await expect(content(page).getByRole("table").getByText("not checked")).toHaveCount(0);
}

async function pasteIds(page: Page, slug: string, ids: readonly string[]): Promise<void> {
  await page.goto(`/${slug}/flows/assign`);
  await content(page).getByLabel("CRM ids or lines of a table").fill(ids.join("\n"));
  await content(page).getByRole("button", { name: "Read the list" }).click();
  await content(page)
    .getByRole("button", { name: `Go on with ${ids.length} prospects` })
    .click();
}

test("a pasted list goes into a flow a person a day: paused, left, found again, stopped and undone", async ({
  page,
  signIn,
  connected,
}) => {
  await copyFlows(connected);
  await signIn(connected.owner);
  const ids = await freeProspects("acme", 3);
  await pasteIds(page, connected.slug, ids);
  await chooseAndCheck(page);

  await content(page).getByRole("link", { name: "Go on with 3 prospects" }).click();
  await content(page).getByRole("radio", { name: "So many a day" }).check();
  await content(page).getByLabel("Prospects a day").fill("1");
  await content(page).getByLabel("Prospects a day").blur();
  await expect(content(page).getByText("1 a day, so over 3 days")).toBeVisible();
  const put = content(page).getByRole("button", { name: "Put 3 prospects into the flow" });
  await pressAndProve(page, connected.owner, () => put.click(), /\/run$/);
  await expect(content(page).getByText("1 enrolled · 2 to go")).toBeVisible({ timeout: 60_000 });
  await content(page).getByRole("button", { name: "Pause" }).click();
  await expect(content(page).getByRole("button", { name: "Go on" })).toBeVisible();

  await page.goto(`/${connected.slug}/flows/batches?state=paused`);
  await content(page).locator("[data-row-link]").first().click();
  await expect(page).toHaveURL(/\/flows\/batches\/bat_/);
  await expect(content(page).getByText("1 enrolled · 2 to go")).toBeVisible();
  await content(page).getByRole("button", { name: "Stop after this request" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Stop", exact: true }).click();
  await expect(content(page).getByRole("button", { name: "2 left out" })).toBeVisible();

  await content(page).getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByRole("dialog")).toContainText("What cannot be undone");
  await page.getByRole("dialog").getByRole("button", { name: "Take 1 out" }).click();
  await expect(content(page).getByText("1 undone", { exact: true }).first()).toBeVisible({ timeout: 60_000 });
});

test("a messy file tells each row's fate before anything is sent, and what became of it after", async ({
  page,
  signIn,
  connected,
}) => {
  await copyFlows(connected);
  await signIn(connected.owner);
  const [first = "", second = "", third = ""] = await freeProspects("acme", 3);
  const lines = [
    "Vorname;Kontakt-ID",
    `Jürgen;${first}`,
    `Åsa;${second}`,
    "",
    `Twice;${first}`,
    `Held;${third}`,
    "Nobody;0039ZZZZZZZZZZZZZZ",
    "Short;1.23457E+17",
    `Two;${first} ${second}`,
    '"Open;10001',
  ];
  await page.goto(`/${connected.slug}/flows/assign?source=file`);
  await content(page)
    .getByLabel("File with prospects")
    .setInputFiles({
      name: "messe.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(lines.join("\r\n"), "latin1"),
    });
  await expect(content(page).getByText("Windows-1252 · columns parted by semicolon")).toBeVisible();
  await expect(content(page).getByText("3 rows cannot be used")).toBeVisible();
  await content(page).getByRole("button", { name: "Go on with 5 prospects" }).click();
  await chooseAndCheck(page);

  await content(page).getByRole("button", { name: "3 unreadable" }).click();
  await expect(content(page).getByText("There are 2 ids in one cell", { exact: false })).toBeVisible();
  await content(page).getByRole("button", { name: "1 twice in your list" }).click();
  await expect(content(page).getByText("The same id stands in line 2.")).toBeVisible();
  await looksRight(page);
  await content(page).getByRole("link", { name: "Go on with 4 prospects" }).click();
  // Between the check and the run somebody else puts one of them into an exclusive flow.
  const letGo = await holdInExclusiveFlow("acme", administrators.acme, third);
  const put = content(page).getByRole("button", { name: "Put 4 prospects into the flow" });
  await pressAndProve(page, connected.owner, () => put.click(), /\/run$/);
  await expect(content(page).getByText("2 enrolled · 2 refused")).toBeVisible({ timeout: 60_000 });
  await content(page).getByRole("button", { name: "2 refused" }).click();
  await expect(
    content(page).getByText("An exclusive flow stands in the way.", { exact: false }),
  ).toBeVisible();
  await letGo();
  await content(page).getByRole("button", { name: "Try again (1)" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Try 1 again" }).click();
  await expect(content(page).getByText("3 enrolled · 1 refused")).toBeVisible({ timeout: 60_000 });
  await expect(content(page).getByRole("table").getByText("Nobody", { exact: true })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    content(page).getByRole("link", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  await looksRight(page);
});

test("a batch above the tenant's size waits until a second person has said yes", async ({
  page,
  signIn,
  connected,
  browser,
}) => {
  const { slug, owner } = connected;
  await copyFlows(connected);
  const second = await newPerson("Mia Manager");
  await acceptInvitation(
    second.client,
    await invite(owner.client, slug, { email: second.email, role: "manager" }),
  );
  await signIn(owner);
  await page.goto(`/${slug}/flows/batches`);
  await content(page).getByRole("button", { name: "Rules" }).click();
  await page.getByLabel("A second person approves more than").fill("1");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await pasteIds(page, slug, await freeProspects("acme", 2));
  await chooseAndCheck(page);
  await content(page).getByRole("link", { name: "Go on with 2 prospects" }).click();
  const ask = content(page).getByRole("button", { name: "Ask for approval of 2 prospects" });
  await pressAndProve(page, owner, () => ask.click(), /\/run$/);
  await expect(content(page).getByText("A second person has to approve this")).toBeVisible();
  const id = /bat_\w+/.exec(page.url())?.[0] ?? "";

  const theirs = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": second.address } });
  await theirs.addCookies(second.client.cookies());
  const other = await theirs.newPage();
  await other.goto(`/${slug}/flows/batches/${id}`);
  await other.getByRole("button", { name: "Approve", exact: true }).click();
  await other.getByRole("dialog").getByRole("button", { name: "Approve 2" }).click();
  await expect(content(other).getByText("2 enrolled", { exact: true }).first()).toBeVisible({
    timeout: 60_000,
  });
  await theirs.close();
  const { approvedBy } = await readJson<{ approvedBy: string }>(
    await owner.client.get(`/api/tenants/${slug}/flows/batches/${id}`),
  );
  expect(approvedBy).toBe("Mia Manager");
});
