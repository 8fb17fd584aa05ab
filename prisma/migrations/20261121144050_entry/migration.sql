-- Who is behind a session, and his place in a tenant, in one statement. The role can
-- read what it needs for that and nothing else, and only the function works as it: it tells of the one person whose
-- session it is.
DO $$
BEGIN
  BEGIN
    CREATE ROLE callboard_door NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END;
  BEGIN
    GRANT callboard_door TO CURRENT_USER;
  EXCEPTION WHEN OTHERS THEN
    IF NOT pg_has_role(CURRENT_USER, 'callboard_door', 'MEMBER') THEN RAISE; END IF;
  END;
END $$;
GRANT USAGE ON SCHEMA public TO callboard_door;
GRANT SELECT (id, token_hash, person_id, last_seen_at, expires_at, proved_at, revoked_at) ON sessions TO callboard_door;
GRANT SELECT (id, email, name, password_hash, disabled_at) ON people TO callboard_door;
GRANT SELECT (tenant_id, id, person_id, role, areas, gong_user_id, own_flows_only) ON members TO callboard_door;
GRANT SELECT (id, slug, visibility, show_private) ON tenants TO callboard_door;
GRANT SELECT ON data_changes TO callboard_door;
CREATE POLICY door_reads ON members FOR SELECT TO callboard_door USING (true);
CREATE POLICY door_reads ON tenants FOR SELECT TO callboard_door USING (true);
CREATE POLICY door_reads ON data_changes FOR SELECT TO callboard_door USING (true);

CREATE FUNCTION find_entry(wanted_token text, wanted_slug text) RETURNS TABLE (
  session_id text, last_seen_at timestamptz, expires_at timestamptz, proved_at timestamptz, is_ended boolean,
  person_id text, email text, name text, has_password boolean,
  member_id text, role role, areas jsonb, gong_user_id text, own_flows_only boolean,
  tenant_id text, slug text, visibility visibility, show_private boolean, changes text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT s.id, s.last_seen_at, s.expires_at, s.proved_at, s.revoked_at IS NOT NULL OR p.disabled_at IS NOT NULL,
    p.id, p.email::text, p.name, p.password_hash IS NOT NULL,
    place.id, place.role, place.areas, place.gong_user_id, place.own_flows_only,
    place.tenant_id, place.slug, place.visibility, place.show_private,
    CASE WHEN place.id IS NOT NULL THEN coalesce((
      SELECT string_agg(c.id::text, ' ' ORDER BY c.id) FROM public.data_changes c WHERE c.tenant_id = place.tenant_id), '')
    END
  FROM public.sessions s
  JOIN public.people p ON p.id = s.person_id
  LEFT JOIN LATERAL (
    SELECT m.id, m.role, m.areas, m.gong_user_id, m.own_flows_only, m.tenant_id, t.slug, t.visibility, t.show_private
    FROM public.tenants t JOIN public.members m ON m.tenant_id = t.id AND m.person_id = p.id
    WHERE t.slug = wanted_slug
  ) place ON true
  WHERE s.token_hash = wanted_token;
END $$;
REVOKE EXECUTE ON FUNCTION find_entry(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_entry(text, text) TO callboard_app;
GRANT CREATE ON SCHEMA public TO callboard_door;
ALTER FUNCTION find_entry(text, text) OWNER TO callboard_door;
REVOKE CREATE ON SCHEMA public FROM callboard_door;
