import { type Context, Hono } from "hono";
import { z } from "zod";
import { renderPage } from "../html/page.ts";
import { NewWebhookRule } from "../webhooks/webhook-rule.ts";
import type { Control } from "./control.ts";
import { controlPage } from "./control-page.ts";
import { BadInput } from "./read-input.ts";
import { readSettingsForm } from "./settings-form.ts";

type Action = (form: FormData, company: string) => string | Promise<string>;

/** The control page and the buttons on it. */
export function controlPageRoutes(control: Control): Hono {
  const newest = (company: string) => control.newestCallIds(company, 1)[0] ?? "";

  const actions: Record<string, Action> = {
    advance: (form) => {
      control.advanceClock(Number(form.get("seconds")) * 1_000);
      return "The clock was advanced.";
    },
    freeze: () => {
      control.freezeClock();
      return "The clock stands still.";
    },
    resume: () => {
      control.resumeClock();
      return "The clock runs.";
    },
    settings: (form, company) => {
      control.set(company, readSettingsForm(form, control.company(company).settings));
      return "The settings are in force.";
    },
    quiet: (_, company) => {
      control.quiet(company);
      return "Every fault is off.";
    },
    insert: (_, company) => `Call ${control.insertCall(company)} was inserted.`,
    "make-private": (_, company) => {
      const id = newest(company);
      control.changeCall(company, id, { isPrivate: true });
      return `Call ${id} is private.`;
    },
    "delete-newest": (_, company) => {
      const id = newest(company);
      control.deleteCall(company, id);
      return `Call ${id} was deleted.`;
    },
    revoke: (_, company) => {
      control.revokeAccessTokens(company);
      return "Every access token of the company is dead. Refresh tokens still work.";
    },
    uninstall: (_, company) => {
      control.uninstall(company);
      return "The app was uninstalled. It needs a new consent.";
    },
    "rate-limit": (_, company) => {
      control.rateLimitFor(company, 60);
      return "Every request is answered 429 for a minute.";
    },
    "reset-limits": (_, company) => {
      control.resetLimits(company);
      return "The budget is whole again.";
    },
    "webhook-add": (form, company) => {
      const { name } = control.webhooks(company).add(readWebhookForm(form));
      return `The rule ${name} fires for calls from now on.`;
    },
    "webhook-remove": (form, company) => {
      const isGone = control.webhooks(company).remove(String(form.get("rule")));
      return isGone ? "The rule was removed." : "The rule was gone already.";
    },
    "webhook-test": async (form, company) => {
      const delivery = await control.webhooks(company).test(String(form.get("rule")));
      if (delivery === null) return "There is no such rule.";
      return `The test was answered ${delivery.status === 0 ? `by nobody: ${delivery.problem}` : delivery.status}.`;
    },
    "reset-counters": () => {
      control.resetCounters();
      return "Counters and log were cleared.";
    },
  };

  const act = async (context: Context): Promise<Response> => {
    const action = actions[context.req.param("action") ?? ""];
    if (action === undefined) return context.text("There is no such action.", 404);
    const form = await context.req.formData();
    const notice = await perform(action, form);
    return context.redirect(`/control?notice=${encodeURIComponent(notice)}`, 303);
  };

  return new Hono()
    .get("/control", (context) => {
      const notice = context.req.query("notice") ?? null;
      return renderPage({ title: "Control", body: controlPage(control, notice) });
    })
    .post("/control/actions/:action", act);
}

async function perform(action: Action, form: FormData): Promise<string> {
  try {
    return await action(form, String(form.get("company") ?? ""));
  } catch (error) {
    return `Nothing was changed: ${error instanceof Error ? error.message : "unknown reason"}`;
  }
}

function readWebhookForm(form: FormData): NewWebhookRule {
  const titleContains = String(form.get("titleContains") ?? "");
  const parsed = NewWebhookRule.safeParse({
    name: form.get("name"),
    url: form.get("url"),
    authentication: form.get("authentication"),
    filter: titleContains === "" ? {} : { titleContains },
  });
  if (parsed.success) return parsed.data;
  throw new BadInput(z.prettifyError(parsed.error));
}
