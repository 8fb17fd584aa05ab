import { Hono } from "hono";
import { NewWebhookRule, type WebhookRule } from "../webhooks/webhook-rule.ts";
import { type Control, NothingThere } from "./control.ts";
import { readInput } from "./read-input.ts";

/** The routes under `/control/api/companies/:key/webhooks`: rules, test deliveries and the log of deliveries. */
export function webhookRoutes(control: Control): Hono {
  const routes = new Hono();
  const at = "/companies/:key/webhooks";

  routes.get(at, (context) => {
    const desk = control.webhooks(context.req.param("key"));
    return context.json({ rules: desk.rules().map(printRule) });
  });
  routes.post(at, async (context) => {
    const desk = control.webhooks(context.req.param("key"));
    return context.json(printRule(desk.add(await readInput(context, NewWebhookRule))), 201);
  });
  routes.get(`${at}/deliveries`, (context) =>
    context.json({ deliveries: control.webhooks(context.req.param("key")).deliveries() }),
  );
  routes.post(`${at}/:id/test`, async (context) => {
    const { key, id } = context.req.param();
    const delivery = await control.webhooks(key).test(id);
    if (delivery === null) throw new NothingThere(`There is no webhook rule ${id}.`);
    return context.json(delivery);
  });
  routes.delete(`${at}/:id`, (context) => {
    const { key, id } = context.req.param();
    if (!control.webhooks(key).remove(id)) throw new NothingThere(`There is no webhook rule ${id}.`);
    return context.json({ done: true });
  });
  return routes;
}

/** A rule as its maker may see it: everything but the private key. */
function printRule({ id, name, url, authentication, filter, publicKey, urlKey }: WebhookRule) {
  return { id, name, url, authentication, filter, publicKey, urlKey };
}
