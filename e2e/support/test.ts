import { test as base, type ConsoleMessage, expect, type Page } from "@playwright/test";
import { connectedTenant } from "./connected.ts";
import { justConnected } from "./explorer.ts";
import { freshTenant, type TestPerson, type TestTenant } from "./people.ts";
import { rest } from "./rest.ts";
import { webUrl } from "./stack-address.ts";

interface Fixtures {
  /** Puts a person's session into this test's browser. */
  signIn(person: TestPerson): Promise<void>;
  /** A tenant of this test's own; its owner is not signed in yet. */
  tenant: TestTenant;
  /** Names console errors that a test provokes on purpose; any other fails it. */
  expectConsoleErrors(pattern: RegExp): void;
}

interface WorkerFixtures {
  /** A tenant whose calls are copied, shared by the tests of one worker: change nothing that others read. */
  connected: TestTenant;
  /** A tenant on the other simulated company, for what disturbs a company; next to nothing of it is copied. */
  nordwind: TestTenant;
}

export const test = base.extend<Fixtures & { noConsoleErrors: undefined }, WorkerFixtures>({
  connected: [async ({}, use) => use(await connectedTenant()), { scope: "worker", timeout: 120_000 }],
  nordwind: [async ({}, use) => use(await justConnected("nordwind")), { scope: "worker", timeout: 60_000 }],

  baseURL: async ({}, use) => use(webUrl()),

  signIn: async ({ context, timezoneId: viewerZone = "UTC" }, use) => {
    await use(async ({ client, address }) => {
      await context.setExtraHTTPHeaders({ "x-forwarded-for": address });
      // The page on which people sign in notes the browser's zone, so that the next one is drawn with their days.
      const zone = { name: "zone", value: encodeURIComponent(viewerZone), url: webUrl() };
      await context.addCookies([...client.cookies(), zone]);
    });
  },

  tenant: async ({}, use) => {
    const tenant = await freshTenant();
    await use(tenant);
    await rest(tenant.slug, "all");
  },

  expectConsoleErrors: async ({}, use) => {
    await use((pattern) => expected.push(pattern));
  },

  noConsoleErrors: [
    async ({ context }, use) => {
      expected.length = 0;
      const errors: string[] = [];
      const note = (text: string) => {
        if (!expected.some((pattern) => pattern.test(text))) errors.push(text);
      };
      context.on("console", (message: ConsoleMessage) => {
        if (message.type() === "error") note(`${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (error) => note(String(error.error())));
      await use(undefined);
      expect(errors, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
});

const expected: RegExp[] = [];

export { expect, type Page };
