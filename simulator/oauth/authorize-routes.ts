import { type Context, Hono } from "hono";
import { renderPage } from "../html/page.ts";
import type { SimulatorState } from "../state/simulator-state.ts";
import { type AuthorizationRequest, checkAuthorizationRequest, redirectTo } from "./authorization-request.ts";
import { consentPage, invalidRequestPage, refusalPage, signInPage } from "./authorize-pages.ts";
import { findSignIn, type SignIn, suggestSignIns } from "./sign-in.ts";

interface Step {
  request: AuthorizationRequest;
  query: string;
  form: FormData;
}

/** The pages a company's administrator sees: sign in, then approve or deny. */
export function authorizeRoutes(simulator: SimulatorState): Hono {
  const { client } = simulator;

  const step = async (context: Context, next: (step: Step) => Promise<Response>): Promise<Response> => {
    const url = new URL(context.req.url);
    const check = checkAuthorizationRequest(url.searchParams, client);
    if (check.outcome === "redirect") return context.redirect(check.location, 302);
    if (check.outcome === "show") {
      return renderPage({ title: "Cannot connect", body: invalidRequestPage(check.reason), status: 400 });
    }
    const form = context.req.method === "POST" ? await context.req.formData() : new FormData();
    return next({ request: check.request, query: url.searchParams.toString(), form });
  };

  const askToSignIn = ({ query }: Step, typed = "", problem: string | null = null) => {
    const suggestions = suggestSignIns(simulator);
    const body = signInPage({ client, query, suggestions, typed, problem });
    return renderPage({ title: "Sign in", body, status: problem === null ? 200 : 422 });
  };

  const withAdministrator = async (current: Step, next: (signIn: SignIn) => Response | Promise<Response>) => {
    const typed = String(current.form.get("email") ?? "");
    const signIn = findSignIn(simulator, typed);
    if (signIn === null) {
      return askToSignIn(current, typed, "No active user of a simulated company has this e-mail address.");
    }
    if (signIn.isAdministrator) return next(signIn);
    const body = refusalPage({ client, query: current.query, signIn });
    return renderPage({ title: "Not allowed", body, status: 403 });
  };

  const decide = ({ request, form }: Step, signIn: SignIn): Response => {
    const { redirectUri, state, scopes: requested } = request;
    const scopes = requested.filter((scope) => form.getAll("scope").includes(scope));
    if (form.get("decision") !== "approve" || scopes.length === 0) {
      return Response.redirect(redirectTo(redirectUri, { error: "access_denied", state }), 302);
    }
    const code = simulator.tokens.createCode({ companyKey: signIn.company.key, scopes, redirectUri });
    return Response.redirect(redirectTo(redirectUri, { code, state }), 302);
  };

  return new Hono()
    .get("/oauth2/authorize", (context) => step(context, (current) => askToSignIn(current)))
    .post("/oauth2/sign-in", (context) =>
      step(context, (current) =>
        withAdministrator(current, (signIn) => {
          const { scopes } = current.request;
          const body = consentPage({ client, query: current.query, signIn, scopes });
          return renderPage({ title: `Connect ${client.name}`, body });
        }),
      ),
    )
    .post("/oauth2/consent", (context) =>
      step(context, (current) => withAdministrator(current, (signIn) => decide(current, signIn))),
    );
}
