import { createHash, timingSafeEqual } from "node:crypto";
import { register } from "prom-client";
import { env } from "#lib/env.ts";
import { notFound } from "#lib/errors.ts";
import { publicRoute } from "#lib/http/route.ts";

const digest = (text: string) => createHash("sha256").update(text).digest();

export const GET = publicRoute({
  handler: async ({ request }) => {
    const token = env().METRICS_TOKEN;
    const given = request.headers.get("authorization") ?? "";
    const isRight = timingSafeEqual(digest(given), digest(`Bearer ${token}`));
    if (token === "" || !isRight) throw notFound("address");
    return new Response(await register.metrics(), { headers: { "content-type": register.contentType } });
  },
});
