import { brotliCompressSync, constants } from "node:zlib";
import type { Figure } from "#bench/report.ts";
import { readText, WebClient } from "#scripts/stack/web-client.ts";
import type { BenchWeb } from "./open-web.ts";

const sizes = new Map<string, number>();

async function sizeOf(client: WebClient, src: string): Promise<number> {
  const known = sizes.get(src);
  if (known !== undefined) return known;
  const text = await readText(await client.get(src));
  const size = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  sizes.set(src, size);
  return size;
}

/** Bytes of brotli that a browser of today loads for the scripts a page names. */
async function scriptsOf(client: WebClient, path: string): Promise<number> {
  const html = await readText(await client.get(path));
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  const sources = tags
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []);
  let sum = 0;
  for (const src of new Set(sources)) sum += await sizeOf(client, src);
  return sum;
}

const kilobyte = 1_000;
const budgets = { signIn: 5, search: 20, dashboard: 25, any: 45 };

/** Scripts of every kind of page against what the smallest page takes (P11). */
export async function measureScripts({ webUrl, slug, client }: BenchWeb, callId: string): Promise<Figure[]> {
  const visitor = new WebClient(webUrl);
  const tenant = (path: string) => `/${slug}${path}`;
  const pages: [path: string, client: WebClient, budget: keyof typeof budgets][] = [
    ["/", visitor, "any"],
    ["/sign-in", visitor, "signIn"],
    [tenant(""), client, "dashboard"],
    [tenant("/people"), client, "dashboard"],
    [tenant("/accounts"), client, "dashboard"],
    [tenant("/activity"), client, "dashboard"],
    [tenant("/coaching"), client, "dashboard"],
    [tenant("/search"), client, "search"],
    [tenant("/calls"), client, "any"],
    [tenant(`/calls/${callId}`), client, "any"],
    [tenant("/library"), client, "any"],
    [tenant("/flows"), client, "any"],
    [tenant("/reports"), client, "any"],
    [tenant("/admin/sync"), client, "any"],
    [tenant("/admin/explorer"), client, "any"],
  ];
  const measured: { path: string; bytes: number; budget: keyof typeof budgets }[] = [];
  for (const [path, who, budget] of pages) {
    const answer = await who.get(path);
    if (answer.status !== 200) {
      console.log(`        ${path} answered ${answer.status} and is left out`);
      continue;
    }
    measured.push({ path, budget, bytes: await scriptsOf(who, path) });
  }
  const floor = Math.min(...measured.map(({ bytes }) => bytes));
  const kb = (bytes: number) => `${(bytes / kilobyte).toFixed(1)} kB`;
  return measured.map(({ path, bytes, budget }) => {
    const over = budgets[budget];
    return {
      figure: `P11 scripts of ${path.replace(callId, "[call]")}`,
      value: `${kb(bytes)} = floor + ${kb(bytes - floor)}`,
      target: `≤ floor (${kb(floor)}) + ${over} kB`,
      ok: bytes - floor <= over * kilobyte,
    };
  });
}
