import { api } from "#lib/http/api-client.ts";

async function formToken(): Promise<string> {
  const { csrfToken } = await api.get<{ csrfToken: string }>("/api/auth/csrf");
  return csrfToken;
}

/** Starts a session. @throws {ProblemError} for a wrong password and for too many tries. */
export async function signInWithPassword(input: { email: string; password: string }): Promise<void> {
  const csrfToken = await formToken();
  await api.post("/api/auth/callback/credentials", { ...input, csrfToken, json: "true" });
}

/** Where the provider's own sign-in begins, leading back to `next`. */
export async function providerAddress(provider: string, next: string): Promise<string> {
  const csrfToken = await formToken();
  const { url } = await api.post<{ url: string }>(`/api/auth/signin/${provider}`, {
    csrfToken,
    callbackUrl: next,
    json: "true",
  });
  return url;
}

/** Ends this browser's session, then loads `next` afresh so that nothing of it stays on screen. */
export async function signOut(next = "/sign-in"): Promise<void> {
  const csrfToken = await formToken();
  await api.post("/api/auth/signout", { csrfToken, json: "true" });
  window.location.assign(next);
}
