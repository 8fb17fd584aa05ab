import { randomUUID } from "node:crypto";
import { acceptInvitation, invite } from "#scripts/stack/accounts.ts";
import { readJson, readText } from "#scripts/stack/web-client.ts";
import { anEnrolledProspect, runThere, whileFailing } from "./support/explorer.ts";
import { looksRight } from "./support/looks.ts";
import { newPerson, type TestTenant } from "./support/people.ts";
import { expect, type Page, test } from "./support/test.ts";

/** Runs share the machine and the budget with the first copy. */
test.describe.configure({ timeout: 120_000 });
const patient = { timeout: 40_000 };

const answer = (page: Page) => page.getByRole("region", { name: "Answer", exact: true });
const run = (page: Page) => page.getByRole("button", { name: "Run", exact: true }).click();
const open = (page: Page, { slug }: TestTenant, place: string) =>
  page.goto(`/${slug}/admin/explorer${place && `/${place}`}`);

test("every operation stands in the list, found by words and filters that the address keeps", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await open(page, connected, "");
  const list = page.getByRole("navigation", { name: "Operations" });
  await expect(page.getByText("71 operations")).toBeVisible();
  await expect(list.getByRole("link")).toHaveCount(72);
  await page.getByLabel("Search operations").fill("prospects assign");
  await page.getByLabel("Access", { exact: true }).selectOption("destructive");
  await expect(page).toHaveURL(/q=prospects\+assign|q=prospects%20assign/);
  await expect(page).toHaveURL(/access=destructive/);
  await list.getByRole("link", { name: /unassignByCrmId/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("unassignByCrmId");
  await expect(page).toHaveURL(/unassignFlowsByCrmId\?.*access=destructive/);
  await expect(list.getByRole("link")).toHaveCount(3);
});

test("a read answers with its tree, its raw text, its cost and Gong's id of it", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await open(page, connected, "listWorkspaces");
  await expect(page.getByRole("group", { name: "Request", exact: true })).toContainText(
    /GET https?:\/\/.*\/v2\/workspaces/,
  );
  await run(page);
  await expect(answer(page).getByText("Answered")).toBeVisible(patient);
  await expect(answer(page)).toContainText("Requests spent 1");
  await expect(answer(page)).toContainText("Gong request id");
  await expect(answer(page).getByRole("group", { name: "Answer as a tree" })).toContainText("workspaces");
  await answer(page).getByRole("tab", { name: "Raw" }).click();
  await expect(answer(page).getByRole("group", { name: "Answer as it came" })).toContainText('"requestId"');
  await expect(page.getByRole("region", { name: "Your runs" }).getByRole("listitem")).not.toHaveCount(0);
});

test("a paged list with a nested body is checked at its fields, then walked page by page", async ({
  page,
  signIn,
  connected,
}) => {
  await signIn(connected.owner);
  await open(page, connected, "listCallsExtensive");
  const from = page.getByRole("textbox", { name: "From date time" });
  await from.fill("yesterday");
  await run(page);
  await expect(page.getByText("Nothing was sent. Correct this first:")).toBeVisible();
  await expect(from).toHaveAttribute("aria-invalid", "true");
  await from.fill("2020-01-01T00:00:00Z");
  await page.getByText("Content selector").click();
  await page.getByText("Exposed fields").click();
  await page.getByRole("group", { name: "Parties" }).getByText("On", { exact: true }).click();
  await expect(page.getByRole("group", { name: "Request", exact: true })).toContainText('"parties": true');
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(answer(page)).toContainText("100 records on this page", patient);
  await answer(page).getByRole("button", { name: "Next page" }).click();
  await expect(page.getByRole("textbox", { name: "Cursor" })).not.toHaveValue("");
  await expect(answer(page)).toContainText("100 records on this page", patient);
});

test("a call is added with its people, then its recording is uploaded after a look at the file", async ({
  page,
  signIn,
  connected,
}) => {
  const { users } = await runThere<{ users: { id: string; emailAddress: string }[] }>(
    connected,
    "listUsers",
    {},
  );
  const host = users[0];
  await signIn(connected.owner);
  await open(page, connected, "createCall");
  const text = (name: string) => page.getByRole("textbox", { name, exact: true });
  await text("Client unique id").fill(randomUUID());
  await text("Title").fill("Added by hand");
  await text("Actual start").fill("2026-05-01T09:00:00Z");
  await text("Primary user").fill(host?.id ?? "");
  await page.getByLabel("Direction").selectOption("Outbound");
  await page.getByRole("button", { name: "Add to Parties" }).click();
  await text("User id").fill(host?.id ?? "");
  await run(page);
  await expect(answer(page).getByText("Answered")).toBeVisible(patient);
  const sent = await answer(page).getByRole("group", { name: "Answer as a tree" }).textContent();
  const callId = /callId:\s*"(\d+)"/.exec(sent ?? "")?.[1] ?? "";
  expect(callId).not.toBe("");

  await open(page, connected, "uploadCallMedia");
  await text("Id").fill(callId);
  const file = page.getByLabel("Media file");
  await file.setInputFiles({ name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("no sound") });
  await expect(page.getByText(/This file is text\/plain/)).toBeVisible();
  await file.setInputFiles({ name: "call.wav", mimeType: "audio/wav", buffer: wav() });
  await run(page);
  await expect(answer(page).getByText("Answered")).toBeVisible(patient);
  await run(page);
  await expect(answer(page).getByText("Refused")).toBeVisible(patient);
  await expect(answer(page)).toContainText("The call already has a recording");
});

test("what takes away for good runs only after its name is typed in", async ({ page, signIn, connected }) => {
  const prospect = await anEnrolledProspect("acme");
  await signIn(connected.owner);
  await open(page, connected, "unassignFlowsByCrmId");
  await page.getByRole("textbox", { name: "Crm prospect id" }).fill(prospect);
  await page.getByRole("button", { name: "Run …" }).click();
  const dialog = page.getByRole("dialog");
  const confirm = dialog.getByRole("button", { name: "Run it" });
  await expect(confirm).toBeDisabled();
  await dialog.getByLabel("Type unassignFlowsByCrmId to confirm").fill("unassignFlowsByCrmId");
  await confirm.click();
  await expect(dialog).toHaveCount(0);
  await expect(answer(page).getByText(/Answered|Refused/)).toBeVisible(patient);
});

test("a shared link names the fields and holds no value; the history brings the values back", async ({
  page,
  context,
  signIn,
  connected,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signIn(connected.owner);
  await open(page, connected, "getUser");
  await page.getByRole("textbox", { name: "Id" }).fill("123456789");
  await run(page);
  await expect(answer(page).getByText("Refused")).toBeVisible(patient);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/getUser\?fields=id$/);
  await page.goto(link);
  await expect(page.getByText("A shared link")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Id" })).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Id" })).toHaveValue("");
  await page
    .getByRole("region", { name: "Your runs" })
    .getByRole("button", { name: /Refused/ })
    .first()
    .click();
  await expect(page.getByRole("textbox", { name: "Id" })).toHaveValue("123456789");
});

test("a raw request is sent again as chosen, and shows each try", async ({
  page,
  signIn,
  nordwind,
  expectConsoleErrors,
}) => {
  // While Gong fails, Callboard may stop asking it for half a minute, and says so.
  expectConsoleErrors(/502/);
  await signIn(nordwind.owner);
  await open(page, nordwind, "raw");
  await page.getByLabel("Path").fill("/elsewhere");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByText(/Begin with \/v2\//)).toBeVisible();
  await page.getByLabel("Path").fill("/v2/users?cursor=");
  await expect(page.getByLabel("Query 1, name")).toHaveValue("cursor");
  await page.getByLabel("Remove Query 1").click();
  await expect(page.getByRole("link", { name: "listUsers" })).toBeVisible();
  await page.getByLabel("Send again on failure").selectOption("fixed");
  await page.getByLabel("Delay, ms").fill("100");
  await whileFailing("nordwind", async () => {
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(answer(page).getByRole("list", { name: "Tries" }).getByRole("listitem")).toHaveCount(
      3,
      patient,
    );
    await expect(answer(page)).toContainText("Try 3: 503");
  });
  await page.getByRole("region", { name: "Request" }).getByLabel("Method").selectOption("POST");
  await expect(page.getByLabel("Send again on failure")).toHaveValue("none");
  await page.getByRole("region", { name: "Request" }).getByLabel("Method").selectOption("GET");
  await expect(async () => {
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(answer(page).getByText("Answered")).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
});

test("a manager finds the explorer closed, and an admin without an area is told which", async ({
  page,
  browser,
  signIn,
  connected,
  expectConsoleErrors,
}) => {
  expectConsoleErrors(/403/);
  const manager = await newPerson("Mona Manager");
  await acceptInvitation(
    manager.client,
    await invite(connected.owner.client, connected.slug, { email: manager.email, role: "manager" }),
  );
  await signIn(manager);
  await open(page, connected, "listUsers");
  await expect(page.getByRole("heading", { name: "Not open to you" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Explorer" })).toHaveCount(0);

  const admin = await newPerson("Alma Admin");
  await acceptInvitation(
    admin.client,
    await invite(connected.owner.client, connected.slug, { email: admin.email, role: "admin" }),
  );
  const members = `/api/tenants/${connected.slug}/members`;
  const all = await readJson<{ members: { id: string; email: string }[] }>(
    await connected.owner.client.get(members),
  );
  const id = all.members.find(({ email }) => email === admin.email)?.id ?? "";
  await readText(await connected.owner.client.patchJson(`${members}/${id}`, { areas: { privacy: "none" } }));
  const theirs = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": admin.address } });
  await theirs.addCookies(admin.client.cookies());
  const other = await theirs.newPage();
  await open(other, connected, "getDataForEmail");
  await expect(other.getByRole("button", { name: "Run" })).toBeDisabled();
  await expect(other.locator("#why-not")).toContainText(/privacy/i);
  await theirs.close();
});

for (const place of ["", "createCall", "raw"]) {
  test(`the explorer's ${place || "start"} is accessible and fits, in every look`, async ({
    page,
    signIn,
    connected,
  }) => {
    await signIn(connected.owner);
    await open(page, connected, place);
    await expect(page.getByRole("region", { name: "Your runs" })).toBeVisible();
    await looksRight(page);
  });
}

/** A second of silence. */
function wav(): Buffer {
  const bytes = 16_000;
  const file = Buffer.alloc(44 + bytes);
  file.write("RIFF", 0);
  file.writeUInt32LE(36 + bytes, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(8_000, 24);
  file.writeUInt32LE(16_000, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write("data", 36);
  file.writeUInt32LE(bytes, 40);
  return file;
}
