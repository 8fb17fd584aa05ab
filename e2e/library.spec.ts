import { readJson } from "#scripts/stack/web-client.ts";
import { looksRight } from "./support/looks.ts";
import { expect, type Page, test } from "./support/test.ts";

const content = (page: Page) => page.locator("#content");

test("what is found in the library plays one after another, and a snippet alone stops at its end", async ({
  page,
  signIn,
  connected,
}) => {
  const { owner, slug } = connected;
  const base = `/api/tenants/${slug}`;
  await owner.client.postJson(`${base}/sync/streams/library/run`);
  const found = async () =>
    (
      await readJson<{ items: { folder: { id: string }; from: number | null; call: { id: string } }[] }>(
        await owner.client.get(`${base}/library/items?q=e`),
      )
    ).items;
  await expect
    .poll(async () => (await found()).length, { timeout: 90_000, intervals: [1_000] })
    .toBeGreaterThan(1);

  await signIn(owner);
  await page.goto(`/${slug}/library?q=e`);
  await content(page).getByRole("button", { name: "Play these" }).click();
  const playing = content(page).getByRole("region", { name: "Now playing" });
  await expect(playing.getByText(/^1 of/)).toBeVisible();
  await expect(playing.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.keyboard.press("n");
  await expect(playing.getByText(/^2 of/)).toBeVisible();
  await looksRight(page);

  const box = content(page).getByRole("searchbox");
  await box.fill("zzyzxunsaid");
  await expect(content(page).getByText("Nothing in the library goes by that")).toBeVisible();
  await content(page).getByRole("button", { name: "Clear the search" }).click();
  await expect(content(page).getByRole("button", { name: "Play folder" })).toBeVisible();

  await page.goto(`/${slug}/calls/${(await found())[0]?.call.id}?from=10&to=12`);
  await content(page).getByRole("button", { name: "Play", exact: true }).click();
  await expect(content(page).getByText("The snippet ended at 0:12.")).toBeVisible();
  await expect(content(page).getByTestId("player-time")).toHaveText("0:12");
  await content(page).getByRole("button", { name: "Go on with the call" }).click();
  await expect(content(page).getByTestId("player-time")).toHaveText("0:13");
});
