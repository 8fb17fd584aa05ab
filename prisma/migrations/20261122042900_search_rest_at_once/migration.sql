-- The same answers with less work: rare words are answered in two steps. Every month that is named costs something at
-- every call that fits, so once the rest is known to hold few, all of it is asked for at once and without its months.
CREATE OR REPLACE FUNCTION find_search_calls(
  wanted tsquery, from_at timestamptz, to_at timestamptz, min_seconds integer, max_seconds integer,
  before_at timestamptz, before_call text, most integer, counted integer
) RETURNS TABLE (calls text[], starts timestamptz[], total integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
SET jit = off
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  -- How many times as many months as before are taken at most: the newest month may have just begun.
  widest constant integer := 6;
  of_tenant text := public.current_tenant_id();
  first_at timestamptz;
  last_at timestamptz;
  until_at timestamptz;
  since_at timestamptz;
  -- Where the rest begins that is asked for at once.
  rest_until timestamptz;
  months integer := 1;
  missing integer;
  seen_months integer := 0;
  seen_calls integer := 0;
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
    missing := greatest(most - cardinality(calls), counted - total);
    -- What is left holds at most twice what is missing, if it holds as much as the time before; ten calls more there would
    -- not change that, so that a month that has just begun says nothing.
    IF (seen_calls + 10) * extract(epoch FROM until_at - first_at)
      <= 2 * missing * extract(epoch FROM last_at - until_at)
    THEN
      rest_until := until_at;
      since_at := first_at;
      asked := quote_literal('@tenant=' || of_tenant)::tsquery && wanted;
    ELSE
      -- None before the month of the first call.
      SELECT least(months, 12 * extract(year FROM span) + extract(month FROM span)) INTO months
      FROM age(until_at AT TIME ZONE 'UTC', date_trunc('month', first_at, 'UTC') AT TIME ZONE 'UTC') AS span;
      since_at := (until_at AT TIME ZONE 'UTC' - months * interval '1 month') AT TIME ZONE 'UTC';
      SELECT (quote_literal('@tenant=' || of_tenant) || ' & (' || string_agg(quote_literal('@month=' ||
        to_char(m AT TIME ZONE 'UTC', 'YYYY-MM')), ' | ') || ')')::tsquery && wanted INTO asked
      FROM generate_series(0, months - 1) AS step,
        LATERAL (SELECT (since_at AT TIME ZONE 'UTC' + step * interval '1 month') AT TIME ZONE 'UTC' AS m) AS month;
    END IF;
    WITH found AS MATERIALIZED (
      SELECT DISTINCT s.started_at, s.call_gong_id
      FROM public.search_sections s
      WHERE s.terms @@ asked
        -- Written so that only the index of words answers.
        AND s.tenant_id || '' = of_tenant
        AND (rest_until IS NULL OR s.started_at < rest_until)
        AND (from_at IS NULL OR s.started_at >= from_at)
        AND (to_at IS NULL OR s.started_at < to_at)
        AND (min_seconds IS NULL OR s.duration_seconds >= min_seconds)
        AND (max_seconds IS NULL OR s.duration_seconds <= max_seconds)
        AND (before_at IS NULL OR (s.started_at, s.call_gong_id) < (before_at, before_call))
      ORDER BY s.started_at DESC, s.call_gong_id DESC
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
    seen_months := seen_months + months;
    seen_calls := seen_calls + more_total;
    -- As many months as will hold what is missing, and a third more, if they hold as many as those before.
    months := least(widest * months, greatest(1, ceil(1.3 * seen_months
      * greatest(most - cardinality(calls), counted - total) / greatest(seen_calls, 0.1))))::integer;
  END LOOP;
  RETURN NEXT;
END $$;

-- An index is read entry by entry, so that those of rows that are gone are marked and not followed again.
ALTER FUNCTION find_entry(text, text) SET enable_bitmapscan = off;
