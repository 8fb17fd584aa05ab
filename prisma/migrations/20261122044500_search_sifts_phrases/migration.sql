-- As the function of the same name with one argument less, which serves processes from before, and for a phrase without a
-- count: of the `most` newest calls those are left out whose maps rule the pairs out, since their rows are at hand. How many
-- were looked at is told, and the last of them, behind which the next search goes on.
CREATE FUNCTION find_search_calls(
  wanted tsquery, from_at timestamptz, to_at timestamptz, min_seconds integer, max_seconds integer,
  before_at timestamptz, before_call text, most integer, counted integer,
  wanted_pairs bigint[]
) RETURNS TABLE (calls text[], starts timestamptz[], total integer, looked integer, end_call text, end_at timestamptz)
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
  more_looked integer;
  more_end_call text;
  more_end_at timestamptz;
BEGIN
  IF of_tenant IS NULL THEN
    RAISE EXCEPTION 'No tenant is set.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  most := least(greatest(most, 0), 5000);
  counted := CASE WHEN wanted_pairs IS NULL THEN least(greatest(counted, 0), 100000) ELSE 0 END;
  calls := '{}';
  starts := '{}';
  total := 0;
  looked := 0;
  SELECT min(s.started_at), max(s.started_at) INTO first_at, last_at
  FROM public.search_sections s WHERE s.tenant_id = of_tenant;
  first_at := greatest(first_at, from_at);
  last_at := least(last_at, to_at, before_at);
  until_at := date_trunc('month', last_at, 'UTC') + interval '1 month';
  WHILE until_at > first_at AND (looked < most OR total < counted) LOOP
    missing := greatest(most - looked, counted - total);
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
    IF wanted_pairs IS NULL THEN
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
        LIMIT most - looked
      )
      SELECT array_agg(n.call_gong_id ORDER BY n.started_at DESC, n.call_gong_id DESC),
        array_agg(n.started_at ORDER BY n.started_at DESC, n.call_gong_id DESC),
        count(*), (SELECT count(*) FROM found)
      INTO more_calls, more_starts, more_looked, more_total FROM newest n;
      more_end_call := more_calls[more_looked];
      more_end_at := more_starts[more_looked];
    ELSE
      WITH found AS MATERIALIZED (
        SELECT s.started_at, s.call_gong_id, s.pairs
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
      ), placed AS (
        SELECT f.started_at, f.call_gong_id, f.pairs,
          dense_rank() OVER (ORDER BY f.started_at DESC, f.call_gong_id DESC) AS place
        FROM found f
      ), lot AS (
        SELECT p.started_at, p.call_gong_id, bool_or(p.pairs IS NULL OR NOT EXISTS (
          SELECT FROM unnest(wanted_pairs) AS pair
          WHERE get_byte(substring(p.pairs FROM (pair >> 3)::integer % octet_length(p.pairs) + 1 FOR 1), 0)
            & (1 << (pair & 7)::integer) = 0)) AS may_hold
        FROM placed p WHERE p.place <= most - looked
        GROUP BY p.started_at, p.call_gong_id
      )
      SELECT array_agg(l.call_gong_id ORDER BY l.started_at DESC, l.call_gong_id DESC) FILTER (WHERE l.may_hold),
        array_agg(l.started_at ORDER BY l.started_at DESC, l.call_gong_id DESC) FILTER (WHERE l.may_hold),
        count(*), (SELECT count(*) FROM found),
        (array_agg(l.call_gong_id ORDER BY l.started_at, l.call_gong_id))[1], min(l.started_at)
      INTO more_calls, more_starts, more_looked, more_total, more_end_call, more_end_at FROM lot l;
    END IF;
    calls := calls || coalesce(more_calls, '{}');
    starts := starts || coalesce(more_starts, '{}');
    IF more_looked > 0 THEN
      looked := looked + more_looked;
      end_call := more_end_call;
      end_at := more_end_at;
    END IF;
    total := least(total + more_total, counted);
    until_at := since_at;
    seen_months := seen_months + months;
    seen_calls := seen_calls + more_total;
    -- As many months as will hold what is missing, and a third more, if they hold as many as those before.
    months := least(widest * months, greatest(1, ceil(1.3 * seen_months
      * greatest(most - looked, counted - total) / greatest(seen_calls, 0.1))))::integer;
  END LOOP;
  RETURN NEXT;
END $$;
REVOKE EXECUTE ON FUNCTION find_search_calls(tsquery, timestamptz, timestamptz, integer, integer, timestamptz, text, integer,
  integer, bigint[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_search_calls(tsquery, timestamptz, timestamptz, integer, integer, timestamptz, text, integer,
  integer, bigint[]) TO callboard_app;
GRANT CREATE ON SCHEMA public TO callboard_search;
ALTER FUNCTION find_search_calls(tsquery, timestamptz, timestamptz, integer, integer, timestamptz, text, integer, integer,
  bigint[]) OWNER TO callboard_search;
REVOKE CREATE ON SCHEMA public FROM callboard_search;
