-- The roles the product works as, and the wall between tenants.

DO $$
DECLARE wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['callboard_app', 'callboard_dispatcher'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS', wanted);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    BEGIN
      EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
    EXCEPTION WHEN unique_violation OR OTHERS THEN
      IF NOT pg_has_role(CURRENT_USER, wanted, 'MEMBER') THEN RAISE; END IF;
    END;
  END LOOP;
END $$;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO callboard_app, callboard_dispatcher;

-- Unset means no tenant, and no tenant means no rows.
CREATE FUNCTION current_tenant_id() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = pg_catalog
  AS $$ SELECT nullif(current_setting('app.tenant_id', true), '') $$;

CREATE FUNCTION current_person_id() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = pg_catalog
  AS $$ SELECT nullif(current_setting('app.person_id', true), '') $$;

-- Called once for every table that has a tenant_id.
CREATE FUNCTION protect_tenant_table(protected text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', protected);
  EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', protected);
  EXECUTE format(
    'CREATE POLICY tenant_wall ON %I TO callboard_app
       USING (tenant_id = (SELECT current_tenant_id()))
       WITH CHECK (tenant_id = (SELECT current_tenant_id()))', protected);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO callboard_app', protected);
END $$;
REVOKE EXECUTE ON FUNCTION protect_tenant_table(text) FROM PUBLIC;
