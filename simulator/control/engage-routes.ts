import { Hono } from "hono";
import { z } from "zod";
import { type Control, NothingThere } from "./control.ts";
import type { EngageControl } from "./engage-control.ts";
import { readInput } from "./read-input.ts";

const NewFlows = z.strictObject({ count: z.number().int().min(1).max(1_000).default(1) });

/** The routes under `/control/api/companies/:key` about flows, enrolments, prospects and meetings. */
export function engageRoutes(control: Control): Hono {
  const routes = new Hono();
  const of = (key: string | undefined): EngageControl => control.engage(key ?? "");

  routes.get("/companies/:key/enrolments", (context) =>
    context.json(of(context.req.param("key")).enrolments()),
  );
  routes.get("/companies/:key/prospects", (context) => {
    const limit = Number(context.req.query("limit") ?? 100);
    const isFree = context.req.query("free") === "true";
    return context.json({ prospects: of(context.req.param("key")).prospects({ limit, isFree }) });
  });
  routes.get("/companies/:key/prospects/created", (context) =>
    context.json({ prospects: of(context.req.param("key")).createdProspects() }),
  );
  routes.get("/companies/:key/flows", (context) =>
    context.json({ flows: of(context.req.param("key")).flows() }),
  );
  routes.post("/companies/:key/flows", async (context) => {
    const { count } = await readInput(context, NewFlows);
    return context.json({ flowIds: of(context.req.param("key")).addFlows(count) }, 201);
  });
  routes.delete("/companies/:key/flows/:id", (context) => {
    const { key, id } = context.req.param();
    if (!of(key).deleteFlow(id)) throw new NothingThere(`There is no flow ${id}.`);
    return context.json({ done: true });
  });
  routes.get("/companies/:key/meetings", (context) =>
    context.json({ meetings: of(context.req.param("key")).meetings() }),
  );
  return routes;
}
