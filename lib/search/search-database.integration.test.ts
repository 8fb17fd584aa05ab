import fc from "fast-check";
import pg from "pg";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { textArray } from "#lib/db/array-literal.ts";
import { databaseClient, type Tx } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { findCandidates } from "./find/find-candidates.ts";
import { inSearch } from "./find/in-search.ts";
import { openQuery } from "./find/open-query.ts";
import { readPositions } from "./find/read-positions.ts";
import { readTurns } from "./find/read-turns.ts";
import { getSearchFacets } from "./get-search-facets.ts";
import { getSearchHistogram } from "./get-search-histogram.ts";
import { SearchFilter } from "./schemas.ts";
import { pairsOfPhrase } from "./sections/word-pairs.ts";
import { makeSpokenCall } from "./testing/make-spoken-call.ts";
import { idsAs, searchAs } from "./testing/search-as.ts";

type Tenant = Awaited<ReturnType<typeof makeTenant>>;

const functions = [
  { name: "find_entry", owner: "callboard_door" },
  { name: "find_search_calls", owner: "callboard_search" },
  { name: "find_search_calls", owner: "callboard_search" },
];

describe("S4: functions that see past row-level security", () => {
  it("are the listed ones, with a fixed search path, an owner without other rights, and closed to the public", async () => {
    const rows = await databaseClient().$queryRaw<
      {
        name: string;
        settings: string[];
        owner: string;
        isPublic: boolean;
        isSuper: boolean;
        forApp: boolean;
      }[]
    >`
      SELECT p.proname::text AS name, coalesce(p.proconfig, '{}') AS settings, r.rolname::text AS owner,
        EXISTS (SELECT 1 FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
          WHERE a.grantee = 0 AND a.privilege_type = 'EXECUTE') AS "isPublic",
        r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb OR r.rolcanlogin AS "isSuper",
        has_function_privilege('callboard_app', p.oid, 'EXECUTE') AS "forApp"
      FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner
      WHERE p.prosecdef AND p.pronamespace = 'public'::regnamespace ORDER BY 1`;
    expect(rows.map(({ name, owner }) => ({ name, owner }))).toEqual(functions);
    for (const row of rows) {
      expect(row.settings, row.name).toContain("search_path=pg_catalog, pg_temp");
      expect(row, row.name).toMatchObject({
        isPublic: false,
        isSuper: false,
        forApp: true,
      });
    }
    expect(rows.find(({ name }) => name === "find_entry")?.settings).toContain("enable_bitmapscan=off");
    const granted = await databaseClient().$queryRaw<{ name: string; privilege: string }[]>`
      SELECT table_name::text AS name, privilege_type::text AS privilege FROM information_schema.role_table_grants
      WHERE grantee = 'callboard_search'`;
    expect(granted).toEqual([{ name: "search_sections", privilege: "SELECT" }]);
    const [create] = await databaseClient().$queryRaw<{ may: boolean }[]>`
      SELECT has_schema_privilege('callboard_search', 'public', 'CREATE') AS may`;
    expect(create?.may).toBe(false);
  });

  it("take the tenant from the setting: none set, none searched; another's words find the own calls only", async () => {
    const [mine, theirs] = [await makeTenant("Mine"), await makeTenant("Theirs")];
    for (const [tenant, gongId] of [
      [mine, "1"],
      [theirs, "2"],
    ] as const) {
      await makeSpokenCall(tenant.tenantId, {
        gongId,
        startedAt: "2026-03-01T10:00:00Z",
        turns: [{ side: "us", text: "needle" }],
      });
    }
    const find = (tx: Tx, wanted: string) => tx.$queryRaw<{ calls: string[]; total: number }[]>`
      SELECT calls, total FROM find_search_calls(${wanted}::tsquery, NULL, NULL, NULL, NULL, NULL, NULL, 100, 100)`;
    await expect(withPerson(null, (tx) => find(tx, "'needle'"))).rejects.toThrow(/No tenant is set/);
    const tricks = [
      "'needle'",
      `'@tenant=${theirs.tenantId}' | 'needle'`,
      "!'@tenant=x'",
      `'needle' | !'@tenant=${mine.tenantId}'`,
    ];
    for (const wanted of tricks) {
      expect(await withTenant(mine.tenantId, (tx) => find(tx, wanted)), wanted).toEqual([
        { calls: ["1"], total: 1 },
      ]);
    }
  });
});

describe("the newest calls with a word", () => {
  it("are found and counted however thinly they lie in time", async () => {
    const { tenantId } = await makeTenant("Thin");
    const monthsBack = [0, 0, 0, 1, 1, 1, 1, 1, 2, 9, 9, 23, 24, 40, 40, 40, 40, 61];
    const calls = monthsBack.map((months, index) => ({
      gongId: String(500 - index),
      startedAt: new Date(Date.UTC(2026, 9 - months, 20, 12 - index)).toISOString(),
    }));
    for (const call of calls) {
      await makeSpokenCall(tenantId, { ...call, turns: [{ side: "us", text: "needle" }] });
    }
    const place = fc.option(fc.constantFrom(...calls));
    // Whoever asks for more than there may be gets the old ones in one step.
    const count = fc.oneof(fc.integer({ min: 0, max: calls.length + 2 }), fc.constant(1_000));
    await fc.assert(
      fc.asyncProperty(place, count, count, async (after, most, counted) => {
        const [found] = await withTenant(
          tenantId,
          (tx) => tx.$queryRaw<{ calls: string[]; total: number }[]>`
            SELECT calls, total FROM find_search_calls('needle'::tsquery, NULL, NULL, NULL, NULL,
              ${after?.startedAt ?? null}::timestamptz, ${after?.gongId ?? null}::text, ${most}::int, ${counted}::int)`,
        );
        const wanted = calls.slice(after ? calls.indexOf(after) + 1 : 0).map(({ gongId }) => gongId);
        expect(found).toEqual({
          calls: wanted.slice(0, most),
          total: Math.min(counted, wanted.length),
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe("the newest calls with a phrase", () => {
  it("lack those in which its words never stand side by side, and the next search goes on behind them", async () => {
    const { tenantId } = await makeTenant("Sifted");
    const said = ["red needle", "needle red", "red hay needle", "needle hay red"];
    const calls = Array.from({ length: 14 }, (_, index) => ({
      gongId: String(700 - index),
      startedAt: new Date(Date.UTC(2026, 9 - Math.floor(index ** 1.5), 20, 12 - index)).toISOString(),
      turns: [
        { side: "us" as const, text: said[index % 4] ?? "" },
        // The eighth and ninth are longer than a section, and say it in their second one only.
        ...(index === 7 || index === 8
          ? [...Array.from({ length: 250 }, () => "hay"), "red needle"].map((text) => ({
              side: "us" as const,
              text,
            }))
          : []),
      ],
      mayHold: index % 4 === 0 || index === 7 || index === 8 || index === 2,
    }));
    for (const { mayHold, ...call } of calls) await makeSpokenCall(tenantId, call);
    await withTenant(tenantId, (tx) =>
      tx.searchSection.updateMany({
        where: { tenantId, callGongId: calls[2]?.gongId ?? "" },
        data: { pairs: null },
      }),
    );
    const pairs = pairsOfPhrase(["red", "needle"]).map(String);
    await fc.assert(
      fc.asyncProperty(
        fc.option(fc.constantFrom(...calls)),
        fc.integer({ min: 0, max: 20 }),
        async (after, most) => {
          const [found] = await withTenant(
            tenantId,
            (tx) => tx.$queryRaw<
              { calls: string[]; looked: number; end: string | null; endAt: Date | null }[]
            >`
            SELECT calls, looked, end_call AS end, end_at AS "endAt" FROM find_search_calls(
              '''red'' & ''needle'''::tsquery, NULL, NULL, NULL, NULL, ${after?.startedAt ?? null}::timestamptz,
              ${after?.gongId ?? null}::text, ${most}::int, 0, ${pairs}::bigint[])`,
          );
          const lot = calls.slice(after ? calls.indexOf(after) + 1 : 0).slice(0, most);
          expect({ ...found, endAt: found?.endAt?.toISOString() ?? null }).toEqual({
            calls: lot.filter(({ mayHold }) => mayHold).map(({ gongId }) => gongId),
            looked: lot.length,
            end: lot.at(-1)?.gongId ?? null,
            endAt: lot.at(-1)?.startedAt ?? null,
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("S22: what is typed", () => {
  let acme: Tenant;
  beforeAll(async () => {
    acme = await makeTenant("Typed");
    await makeSpokenCall(acme.tenantId, {
      gongId: "1",
      startedAt: "2026-03-01T10:00:00Z",
      language: "eng",
      turns: [
        { side: "them", text: "<img src=x onerror=alert(1)> needle & 'quotes' \\ back" },
        { side: "us", text: Array.from({ length: 6_000 }, (_, index) => `word${index}`).join(" ") },
      ],
    });
  });

  const bombs = [
    `${"word* ".repeat(8)}`,
    `word* -needle -quotes -src -img -back -onerror -alert`,
    `"${"a ".repeat(149)}"`,
    `${'"word1 word2" OR '.repeat(7)}"word3 word4"`,
    "needle OR ".repeat(29),
    `${"(".repeat(150)}needle${")".repeat(140)}`,
    `${"x".repeat(300)}`,
    `"${"word1 ".repeat(49)}"`,
  ];
  it.each(bombs)("answers a search made to be slow within its second: %#", async (q) => {
    const input = SearchFilter.parse({ q: q.slice(0, 300) });
    await searchAs(acme, input.q);
    await searchAs(acme, input.q, { sort: "best" });
    await getSearchHistogram({ ctx: acme.ctx, input });
    await getSearchFacets({ ctx: acme.ctx, input });
  });

  it("is refused where it is too long", () => {
    expect(() => SearchFilter.parse({ q: "x".repeat(301) })).toThrow();
  });

  it("never becomes an operator, an entry of another kind or an error", async () => {
    const sign = fc.constantFrom(
      "'",
      '"',
      "\\",
      "|",
      "&",
      "!",
      "<0>",
      "<->",
      ":*",
      ":A",
      "(",
      ")",
      "@tenant=",
      "needle",
      " ",
      "-",
      "OR",
      "\0",
      "%",
      ";--",
    );
    const typed = fc.oneof(
      fc.array(sign, { maxLength: 25 }).map((signs) => signs.join("")),
      fc.string({ unit: "binary", maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const { hits, remarks } = await searchAs(acme, text.slice(0, 300));
        expect(hits.length <= 1 && Array.isArray(remarks)).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(await idsAs(acme, "@tenant=")).toEqual([]);
  });

  it("comes back as text with marks, never as markup", async () => {
    const [hit] = (await searchAs(acme, "needle")).hits;
    expect(hit?.turns[0]?.snippet).toEqual([
      { text: "<img src=x onerror=alert(1)> ", isMark: false },
      { text: "needle", isMark: true },
      { text: " & 'quotes' \\ back", isMark: false },
    ]);
  });

  // The embedded database has no clock that interrupts a statement.
  it.runIf(inject("databaseKind") === "postgres")(
    "is stopped after a second, with words about it",
    async () => {
      const slow = inSearch(acme.ctx, (tx) => tx.$queryRaw`SELECT pg_sleep(5)::text`);
      await expect(slow).rejects.toSatisfy(
        (error) => error instanceof AppError && error.code === "limit_exceeded",
      );
    },
  );
});

describe("P8: the plans of a search under the application role", () => {
  const plans: { sql: string; plan: string }[] = [];

  const literal = (value: unknown): string => {
    if (value === null) return "NULL";
    return pg.escapeLiteral(Array.isArray(value) ? textArray(value.map(String)) : String(value));
  };

  /** The plan that a connection keeps for all values of a statement. */
  async function keptPlan(tx: Tx, { text, values }: Prisma.Sql): Promise<string> {
    await tx.$executeRawUnsafe(`PREPARE probe AS ${text}`);
    await tx.$executeRaw`SET LOCAL plan_cache_mode = force_generic_plan`;
    const plan = await tx.$queryRawUnsafe(
      `EXPLAIN (FORMAT JSON) EXECUTE probe${values.length > 0 ? `(${values.map(literal).join()})` : ""}`,
    );
    await tx.$executeRaw`SET LOCAL plan_cache_mode = force_custom_plan`;
    await tx.$executeRawUnsafe("DEALLOCATE probe");
    return JSON.stringify(plan);
  }

  /** Runs a statement as it is, after writing down its plan with whole scans made dear, as they are on a real mirror. */
  function explaining(tx: Tx): Tx {
    const $queryRaw = async (strings: TemplateStringsArray, ...values: unknown[]) => {
      const query = Prisma.sql(strings, ...(values as Prisma.Sql[]));
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      const explain = Prisma.sql(
        [`EXPLAIN (FORMAT JSON) ${query.strings[0]}`, ...query.strings.slice(1)],
        ...query.values,
      );
      plans.push({ sql: query.sql, plan: JSON.stringify(await tx.$queryRaw(explain)) });
      plans.push({ sql: query.sql, plan: await keptPlan(tx, query) });
      await tx.$executeRaw`SET LOCAL enable_seqscan = on`;
      return tx.$queryRaw(query);
    };
    return new Proxy(tx, {
      get: (target, name, self) => (name === "$queryRaw" ? $queryRaw : Reflect.get(target, name, self)),
    });
  }

  let acme: Tenant;
  beforeAll(async () => {
    acme = await makeTenant("Plans");
    for (let index = 0; index < 60; index += 1) {
      await makeSpokenCall(acme.tenantId, {
        gongId: String(100 + index),
        startedAt: "2026-03-01T10:00:00Z",
        turns: [{ side: "us", text: `needle hay${index}` }],
      });
    }
    await databaseClient().$executeRaw`ANALYZE search_sections, call_turns, call_parties, calls`;
  });

  it("read the mirror by its keys and never as a whole", async () => {
    await withTenant(acme.tenantId, async (tx) => {
      const spied = explaining(tx);
      const { open } = await openQuery(
        spied,
        acme.ctx,
        SearchFilter.parse({ q: "needle hay3 need*", side: "us" }),
      );
      if (!open) throw new Error("The search does not open.");
      const range = { after: null, most: 10, counted: 10 };
      const { calls } = await findCandidates(spied, open.plan, open.scope, range);
      const ids = calls.map(({ callId }) => callId);
      const positions = await readPositions(spied, acme.tenantId, open.plan, ids);
      await readTurns(
        spied,
        acme.tenantId,
        [...positions.keys()].map((callId) => ({ callId, position: 0 })),
      );
    });
    expect(plans.length).toBeGreaterThanOrEqual(6);
    const mirror =
      /"Node Type": ?"Seq Scan"[^{}]*"Relation Name": ?"(?:search_sections|call_turns|call_parties|calls|gong_users)"/;
    for (const { sql, plan } of plans) expect(plan, sql).not.toMatch(mirror);
    // The embedded database is of another version and may take the index by start for so few rows.
    if (inject("databaseKind") === "postgres") {
      expect(plans.some(({ plan }) => plan.includes('"search_sections_pkey"'))).toBe(true);
    }
    expect(plans.some(({ plan }) => plan.includes('"call_turns_pkey"'))).toBe(true);
  });

  it("match words by the index of words, as the function's owner and with the function's settings", async () => {
    const plans = await withTenant(acme.tenantId, async (tx) => {
      await tx.$executeRaw`SELECT set_config('role', 'callboard_search', true)`;
      const [row] = await tx.$queryRaw<{ settings: string[]; body: string }[]>`
        SELECT proconfig AS settings, prosrc AS body FROM pg_proc
        WHERE proname = 'find_search_calls' AND pronargs = 10`;
      for (const setting of row?.settings ?? []) {
        const [name = "", value = ""] = setting.split("=");
        if (name !== "search_path") await tx.$executeRaw`SELECT set_config(${name}, ${value}, true)`;
      }
      const found = row?.body.match(
        /SELECT (?:DISTINCT )?s\.started_at, s\.call_gong_id[\s\S]*?(?=\n +\), (?:newest|placed) AS)/g,
      );
      expect(found).toHaveLength(2);
      const variables: Record<string, string> = {
        asked: `'''@tenant=${acme.tenantId}'' & ''needle'''::tsquery`,
        of_tenant: `'${acme.tenantId}'`,
        from_at: "NULL::timestamptz",
        to_at: "NULL::timestamptz",
        rest_until: "NULL::timestamptz",
        before_at: "NULL::timestamptz",
        before_call: "NULL::text",
        min_seconds: "NULL::int",
        max_seconds: "NULL::int",
      };
      const explained: string[] = [];
      for (const one of found ?? []) {
        const statement = one.replace(/\b[a-z_]+\b/g, (name) => variables[name] ?? name);
        explained.push(JSON.stringify(await tx.$queryRawUnsafe(`EXPLAIN (FORMAT JSON) ${statement}`)));
      }
      return explained;
    });
    for (const plan of plans) {
      expect(plan).toContain('"Bitmap Index Scan"');
      expect(plan).toContain('"search_sections_terms_idx"');
      expect(plan).not.toContain('"Seq Scan"');
    }
  });

  it("could not use that index under the wall itself, which is why there is a function", async () => {
    const plan = await withTenant(acme.tenantId, async (tx) => {
      await tx.$executeRaw`SELECT set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true)`;
      return JSON.stringify(
        await tx.$queryRaw`EXPLAIN (FORMAT JSON) SELECT call_gong_id FROM search_sections WHERE terms @@ 'needle'::tsquery`,
      );
    });
    expect(plan).not.toContain('"search_sections_terms_idx"');
  });
});
