/** One browser's worth of plain HTTP: keeps cookies by host and says where its changes come from. */
export class WebClient {
  readonly #origin: string;
  readonly #headers: Record<string, string>;
  readonly #cookies = new Map<string, Map<string, string>>();

  constructor(origin: string, headers: Record<string, string> = {}) {
    this.#origin = origin;
    this.#headers = headers;
  }

  /** The cookies that the app has set, for a real browser to go on with. */
  cookies(): { name: string; value: string; url: string }[] {
    const jar = this.#cookies.get(new URL(this.#origin).hostname) ?? new Map();
    return [...jar].map(([name, value]) => ({ name, value, url: this.#origin }));
  }

  get(address: string): Promise<Response> {
    return this.#send("GET", address);
  }

  postJson(address: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send("POST", address, JSON.stringify(body), {
      "content-type": "application/json",
      ...headers,
    });
  }

  patchJson(address: string, body: unknown): Promise<Response> {
    return this.#send("PATCH", address, JSON.stringify(body), { "content-type": "application/json" });
  }

  postForm(address: string, fields: [name: string, value: string][]): Promise<Response> {
    const body = new URLSearchParams(fields).toString();
    return this.#send("POST", address, body, { "content-type": "application/x-www-form-urlencoded" });
  }

  /** Signs in with e-mail and password. @throws with the app's own words when it refuses. */
  async signIn(email: string, password: string): Promise<void> {
    const { csrfToken } = await readJson<{ csrfToken: string }>(await this.get("/api/auth/csrf"));
    await readText(await this.postJson("/api/auth/callback/credentials", { csrfToken, email, password }));
  }

  async #send(
    method: string,
    address: string,
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const url = new URL(address, this.#origin);
    const jar = this.#cookies.get(url.hostname) ?? new Map<string, string>();
    this.#cookies.set(url.hostname, jar);
    const answer = await fetch(url, {
      method,
      redirect: "manual",
      headers: {
        ...this.#headers,
        ...headers,
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(method !== "GET" && { origin: url.origin, "sec-fetch-site": "same-origin" }),
      },
      ...(body !== undefined && { body }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      const at = pair.indexOf("=");
      const isGone = /;\s*max-age=0(;|$)/i.test(cookie);
      if (isGone) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  }
}

/** The body of an answer below 400. @throws with the body otherwise. */
export async function readText(answer: Response): Promise<string> {
  const text = await answer.text();
  if (answer.status < 400) return text;
  throw new Error(`${new URL(answer.url).pathname} answered ${answer.status}: ${text.slice(0, 500)}`);
}

export async function readJson<T>(answer: Response): Promise<T> {
  return JSON.parse(await readText(answer));
}
