import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { handleApi } from "./api/handle-api.ts";
import type { Control } from "./control/control.ts";
import { controlPageRoutes } from "./control/control-actions.ts";
import { controlApi } from "./control/control-api.ts";
import { resolveSite, type SiteTable } from "./hosts/resolve-site.ts";
import { homePage } from "./html/home-page.ts";
import { renderPage } from "./html/page.ts";
import { serveMedia } from "./media/serve-media.ts";
import { authorizeRoutes } from "./oauth/authorize-routes.ts";
import { tokenRoutes } from "./oauth/token-routes.ts";
import type { SimulatorState } from "./state/simulator-state.ts";

type NodeContext = Context<{ Bindings: HttpBindings }>;

/** Sends a request to the API of its host, or to the pages. `sites` is read anew for every request. */
export function createApp(
  simulator: SimulatorState,
  control: Control,
  sites: () => SiteTable,
): Hono<{ Bindings: HttpBindings }> {
  const pages = createPages(simulator, control);

  const toApi = (context: NodeContext, companyKey: string | null) => {
    const company = simulator.companies.get(companyKey ?? "") ?? null;
    return handleApi({ ...context.env, simulator, company, url: new URL(context.req.url) });
  };

  return new Hono<{ Bindings: HttpBindings }>().all("*", (context) => {
    const site = resolveSite(context.req.header("host"), sites());
    if (site === null) return context.text("The Gong simulator does not serve this host.", 421);
    if (site.kind === "company") return toApi(context, site.companyKey);
    const isApiPath = /^\/v2(\/|$)/.test(context.req.path);
    if (site.kind === "generic-api" || isApiPath) return toApi(context, null);
    return pages.fetch(context.req.raw, context.env);
  });
}

function createPages(simulator: SimulatorState, control: Control): Hono<{ Bindings: HttpBindings }> {
  const pages = new Hono<{ Bindings: HttpBindings }>();
  pages.use("/control/*", refuseForeignOrigins);
  pages.get("/", () => renderPage({ title: "Start", body: homePage(simulator) }));
  pages.route("/", tokenRoutes(simulator));
  pages.route("/", authorizeRoutes(simulator));
  pages.route("/control/api", controlApi(control));
  pages.route("/", controlPageRoutes(control));
  pages.all("/media/:company/:file{.+\\.wav}", (context) => {
    const { company, file } = context.req.param();
    return serveMedia(simulator, company, file.slice(0, -".wav".length), context.req.raw);
  });
  return pages;
}

/** A page of another site must not be able to steer the simulator through somebody's browser. */
async function refuseForeignOrigins(
  context: Context,
  next: () => Promise<void>,
): Promise<Response | undefined> {
  const origin = context.req.header("origin");
  if (origin !== undefined && origin !== `http://${context.req.header("host")}`) {
    return context.text("The control pages can only be used from the simulator itself.", 403);
  }
  await next();
  return undefined;
}
