import { type Context, Hono } from "hono";
import type { z } from "zod";
import type { CallChange } from "../state/call-change.ts";
import type { NewCall } from "../state/insert-call.ts";
import { CompanySettingsPatch as SettingsPatch } from "../state/settings.ts";
import { type Control, NothingThere } from "./control.ts";
import { AdvanceClock, CallChangeInput, NewCallInput, RateLimit, UserChangeInput } from "./control-inputs.ts";
import { engageRoutes } from "./engage-routes.ts";
import { BadInput, readInput } from "./read-input.ts";
import { webhookRoutes } from "./webhook-routes.ts";

/** The JSON control API under `/control/api`. Needs the JSON content type, so no foreign page can post to it. */
export function controlApi(control: Control): Hono {
  const api = new Hono();

  api.onError((error) => {
    const status = error instanceof NothingThere ? 404 : error instanceof BadInput ? 400 : 500;
    return Response.json({ error: error.message }, { status });
  });

  api.get("/state", (context) => context.json(stateOf(control)));
  api.post("/clock/advance", async (context) => {
    const { seconds } = await readInput(context, AdvanceClock);
    control.advanceClock(seconds * 1_000);
    return context.json(clockOf(control));
  });
  api.post("/clock/freeze", (context) => run(context, () => control.freezeClock()));
  api.post("/clock/resume", (context) => run(context, () => control.resumeClock()));
  api.get("/requests", (context) =>
    context.json({ requests: control.requests(Number(context.req.query("limit") ?? 100)) }),
  );
  api.post("/counters/reset", (context) => run(context, () => control.resetCounters()));

  api.get("/companies/:key", (context) => context.json(control.company(keyOf(context))));
  api.patch("/companies/:key/settings", async (context) => {
    control.set(keyOf(context), await readInput(context, SettingsPatch));
    return done(context);
  });
  api.post("/companies/:key/quiet", (context) => run(context, () => control.quiet(keyOf(context))));
  api.post("/companies/:key/rate-limit", async (context) => {
    const { seconds, retryAfter } = await readInput(context, RateLimit);
    control.rateLimitFor(keyOf(context), seconds, retryAfter);
    return done(context);
  });
  api.post("/companies/:key/limits/reset", (context) =>
    run(context, () => control.resetLimits(keyOf(context))),
  );
  api.post("/companies/:key/tokens/revoke", (context) =>
    run(context, () => control.revokeAccessTokens(keyOf(context))),
  );
  api.post("/companies/:key/uninstall", (context) => run(context, () => control.uninstall(keyOf(context))));

  api.get("/companies/:key/calls", (context) => {
    const limit = Number(context.req.query("limit") ?? 20);
    return context.json({ callIds: control.newestCallIds(keyOf(context), limit) });
  });
  api.post("/companies/:key/calls", async (context) => {
    const { count, started, ...call } = await readInput(context, NewCallInput);
    const newCall: NewCall = { ...call, startedMs: started };
    const callIds = Array.from({ length: count }, () => control.insertCall(keyOf(context), newCall));
    return context.json({ callIds }, 201);
  });
  api.patch("/companies/:key/calls/:id", async (context) => {
    control.changeCall(
      keyOf(context),
      context.req.param("id"),
      toCallChange(await readInput(context, CallChangeInput)),
    );
    return done(context);
  });
  api.delete("/companies/:key/calls/:id", (context) =>
    run(context, () => control.deleteCall(keyOf(context), context.req.param("id"))),
  );
  api.patch("/companies/:key/users/:id", async (context) => {
    control.changeUser(keyOf(context), context.req.param("id"), await readInput(context, UserChangeInput));
    return done(context);
  });
  api.route("/", engageRoutes(control));
  api.route("/", webhookRoutes(control));
  return api;
}

export function stateOf(control: Control) {
  return { simulator: true, ...clockOf(control), companies: control.companies() };
}

function clockOf(control: Control) {
  return { now: new Date(control.now()).toISOString() };
}

function keyOf(context: Context): string {
  return context.req.param("key") ?? "";
}

function toCallChange({ transcriptReady, ...change }: z.infer<typeof CallChangeInput>): CallChange {
  const given = {
    ...change,
    ...(transcriptReady === undefined ? {} : { transcriptReadyMs: transcriptReady }),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function run(context: Context, action: () => void): Response {
  action();
  return done(context);
}

function done(context: Context): Response {
  return context.json({ done: true });
}
