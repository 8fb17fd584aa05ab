-- Every mention of a table asks its policies anew. A function whose body was read when it was made needs no search path of
-- its own, so the planner writes it into the policy; one in plpgsql keeps its plan for as long as the connection lives.
CREATE OR REPLACE FUNCTION current_tenant_id() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(pg_catalog.current_setting('app.tenant_id', true), '');

CREATE OR REPLACE FUNCTION current_person_id() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(pg_catalog.current_setting('app.person_id', true), '');

CREATE OR REPLACE FUNCTION mirror_is_shown() RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  RETURN pg_catalog.current_setting('app.purging', true) = 'on' IS TRUE OR NOT EXISTS (
    SELECT 1 FROM public.purge_runs
    WHERE tenant_id = (SELECT public.current_tenant_id()) AND finished_at IS NULL
      AND reason IN ('disconnect', 'another_company'));
END $$;
