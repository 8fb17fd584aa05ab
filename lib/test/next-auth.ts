import { GET, POST } from "#app/api/auth/[...nextauth]/route.ts";
import { callRoute, cookiesSetBy } from "./call-route.ts";

export interface SignInAttempt {
  email: string;
  password: string;
  cookie?: string;
  headers?: Record<string, string | null>;
}

/** Signs in as the browser does: the form's token first, then the password. */
export async function signInWithPassword(
  attempt: SignInAttempt,
): Promise<{ response: Response; cookie: string }> {
  const asked = await callRoute(GET, {
    path: "/api/auth/csrf",
    params: { nextauth: ["csrf"] },
    cookie: attempt.cookie,
  });
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const cookie = cookiesSetBy(asked, attempt.cookie);
  const response = await callRoute(POST, {
    method: "POST",
    path: "/api/auth/callback/credentials",
    params: { nextauth: ["callback", "credentials"] },
    cookie,
    body: { csrfToken, email: attempt.email, password: attempt.password, json: "true" },
    ...(attempt.headers && { headers: attempt.headers }),
  });
  return { response, cookie: cookiesSetBy(response, cookie) };
}

export async function signOutWith(cookie: string): Promise<Response> {
  const asked = await callRoute(GET, { path: "/api/auth/csrf", params: { nextauth: ["csrf"] }, cookie });
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  return callRoute(POST, {
    method: "POST",
    path: "/api/auth/signout",
    params: { nextauth: ["signout"] },
    cookie: cookiesSetBy(asked, cookie),
    body: { csrfToken, json: "true" },
  });
}
