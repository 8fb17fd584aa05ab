-- CreateTable
CREATE TABLE "search_sections" (
    "tenant_id" TEXT NOT NULL,
    "call_gong_id" TEXT NOT NULL,
    "section" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "duration_seconds" INTEGER NOT NULL,
    "terms" tsvector NOT NULL,

    CONSTRAINT "search_sections_pkey" PRIMARY KEY ("tenant_id","call_gong_id","section")
);

-- CreateIndex
CREATE INDEX "search_sections_tenant_id_started_at_call_gong_id_idx" ON "search_sections"("tenant_id", "started_at" DESC, "call_gong_id" DESC);

-- CreateIndex
CREATE INDEX "search_sections_terms_idx" ON "search_sections" USING GIN ("terms");

-- AddForeignKey
ALTER TABLE "search_sections" ADD CONSTRAINT "search_sections_tenant_id_call_gong_id_fkey" FOREIGN KEY ("tenant_id", "call_gong_id") REFERENCES "calls"("tenant_id", "gong_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who may touch the new tables
SELECT protect_tenant_table('search_sections');
SELECT protect_mirror_table('search_sections');

-- Every page of calls writes here: entries go into the index at once, so that no search has to read a list of them.
ALTER INDEX search_sections_terms_idx SET (fastupdate = off);
DO $$ BEGIN
  ALTER TABLE search_sections ALTER COLUMN terms SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported OR invalid_parameter_value THEN NULL;
END $$;

-- Private calls are few: counted without reading all calls.
CREATE INDEX calls_private_idx ON calls (tenant_id, started_at) WHERE is_private;

-- The one reader that no row-level security slows down: under a policy the index would not be used, because "@@" is
-- not leakproof. The role can read this table and nothing else, and only the function below works as it.
DO $$
BEGIN
  BEGIN
    CREATE ROLE callboard_search NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END;
  BEGIN
    GRANT callboard_search TO CURRENT_USER;
  EXCEPTION WHEN OTHERS THEN
    IF NOT pg_has_role(CURRENT_USER, 'callboard_search', 'MEMBER') THEN RAISE; END IF;
  END;
END $$;
GRANT USAGE ON SCHEMA public TO callboard_search;
GRANT SELECT ON search_sections TO callboard_search;
CREATE POLICY search_reads ON search_sections FOR SELECT TO callboard_search USING (true);

-- The newest calls of the set tenant with a section that fits, month by month backwards until there are enough:
-- `most` of them by name, `counted` of them counted. The tenant comes from the setting, never from an argument.
CREATE FUNCTION find_search_calls(
  wanted tsquery, from_at timestamptz, to_at timestamptz, min_seconds integer, max_seconds integer,
  before_at timestamptz, before_call text, most integer, counted integer
) RETURNS TABLE (calls text[], starts timestamptz[], total integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
SET enable_indexscan = off
SET jit = off
AS $$
DECLARE
  of_tenant text := public.current_tenant_id();
  first_at timestamptz;
  last_at timestamptz;
  until_at timestamptz;
  since_at timestamptz;
  months integer := 1;
  asked tsquery;
  more_calls text[];
  more_starts timestamptz[];
  more_total integer;
BEGIN
  IF of_tenant IS NULL THEN
    RAISE EXCEPTION 'No tenant is set.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  most := least(greatest(most, 0), 5000);
  counted := least(greatest(counted, 0), 100000);
  calls := '{}';
  starts := '{}';
  total := 0;
  SELECT min(s.started_at), max(s.started_at) INTO first_at, last_at
  FROM public.search_sections s WHERE s.tenant_id = of_tenant;
  first_at := greatest(first_at, from_at);
  last_at := least(last_at, to_at, before_at);
  until_at := date_trunc('month', last_at, 'UTC') + interval '1 month';
  WHILE until_at > first_at AND (cardinality(calls) < most OR total < counted) LOOP
    since_at := (until_at AT TIME ZONE 'UTC' - months * interval '1 month') AT TIME ZONE 'UTC';
    SELECT (quote_literal('@tenant=' || of_tenant) || ' & (' || string_agg(quote_literal('@month=' ||
      to_char(m AT TIME ZONE 'UTC', 'YYYY-MM')), ' | ') || ')')::tsquery && wanted INTO asked
    FROM generate_series(0, months - 1) AS step,
      LATERAL (SELECT (since_at AT TIME ZONE 'UTC' + step * interval '1 month') AT TIME ZONE 'UTC' AS m) AS month;
    WITH found AS MATERIALIZED (
      SELECT DISTINCT s.call_gong_id, s.started_at
      FROM public.search_sections s
      WHERE s.terms @@ asked
        -- Written so that only the index of words answers.
        AND s.tenant_id || '' = of_tenant
        AND (from_at IS NULL OR s.started_at >= from_at)
        AND (to_at IS NULL OR s.started_at < to_at)
        AND (min_seconds IS NULL OR s.duration_seconds >= min_seconds)
        AND (max_seconds IS NULL OR s.duration_seconds <= max_seconds)
        AND (before_at IS NULL OR (s.started_at, s.call_gong_id) < (before_at, before_call))
    ), newest AS (
      SELECT f.call_gong_id, f.started_at FROM found f
      ORDER BY f.started_at DESC, f.call_gong_id DESC
      LIMIT most - cardinality(calls)
    )
    SELECT array_agg(n.call_gong_id ORDER BY n.started_at DESC, n.call_gong_id DESC),
      array_agg(n.started_at ORDER BY n.started_at DESC, n.call_gong_id DESC),
      (SELECT count(*) FROM found)
    INTO more_calls, more_starts, more_total FROM newest n;
    calls := calls || coalesce(more_calls, '{}');
    starts := starts || coalesce(more_starts, '{}');
    total := least(total + more_total, counted);
    until_at := since_at;
    months := months * 2;
  END LOOP;
  RETURN NEXT;
END $$;
REVOKE EXECUTE ON FUNCTION find_search_calls(tsquery, timestamptz, timestamptz, integer, integer, timestamptz, text, integer,
  integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_search_calls(tsquery, timestamptz, timestamptz, integer, integer, timestamptz, text, integer,
  integer) TO callboard_app;
GRANT CREATE ON SCHEMA public TO callboard_search;
ALTER FUNCTION find_search_calls(tsquery, timestamptz, timestamptz, integer, integer, timestamptz, text, integer, integer)
  OWNER TO callboard_search;
REVOKE CREATE ON SCHEMA public FROM callboard_search;
