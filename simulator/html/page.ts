import { html, raw } from "hono/html";
import { STYLE } from "./style.ts";

/** Markup that is already escaped, as `html` returns it. */
export type Markup = ReturnType<typeof html>;

/** A whole page in the simulator's frame, which always says what it is. */
export async function renderPage(page: { title: string; body: Markup; status?: number }): Promise<Response> {
  const document = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title} · Gong simulator</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <header class="banner"><strong>Gong simulator</strong> — not Gong. Everything shown here is made up.</header>
        <main>${page.body}</main>
      </body>
    </html>`;
  return new Response(String(document), {
    status: page.status ?? 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-gong-simulator": "true",
    },
  });
}
