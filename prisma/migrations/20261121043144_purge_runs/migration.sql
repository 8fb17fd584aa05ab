-- CreateEnum
CREATE TYPE "purge_reason" AS ENUM ('retention', 'removed', 'private', 'disconnect', 'another_company');

-- AlterTable
ALTER TABLE "tenants" ADD COLUMN     "deleting_at" TIMESTAMPTZ(3),
ADD COLUMN     "keep_from" TIMESTAMPTZ(3),
ADD COLUMN     "keep_months" INTEGER;

-- CreateTable
CREATE TABLE "purge_runs" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reason" "purge_reason" NOT NULL,
    "member_id" TEXT,
    "line" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "batches" INTEGER NOT NULL DEFAULT 0,
    "expected" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "erased" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "purge_runs_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "purge_runs_tenant_id_started_at_idx" ON "purge_runs"("tenant_id", "started_at" DESC);

-- Who may touch the new tables
SELECT protect_tenant_table('purge_runs');

-- While a whole mirror is being erased, nobody sees what is left of it; the eraser says that it is one.
CREATE FUNCTION mirror_is_shown() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = public
  AS $$
    SELECT current_setting('app.purging', true) = 'on' IS TRUE OR NOT EXISTS (
      SELECT 1 FROM purge_runs
      WHERE tenant_id = (SELECT current_tenant_id()) AND finished_at IS NULL
        AND reason IN ('disconnect', 'another_company'))
  $$;

-- Called once for every table of the mirror, after protect_tenant_table.
CREATE FUNCTION protect_mirror_table(protected text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'CREATE POLICY mirror_shown ON %I AS RESTRICTIVE FOR SELECT TO callboard_app
       USING ((SELECT mirror_is_shown()))', protected);
END $$;
REVOKE EXECUTE ON FUNCTION protect_mirror_table(text) FROM PUBLIC;

SELECT protect_mirror_table(name) FROM unnest(ARRAY[
  'call_turns', 'call_parties', 'call_records', 'calls', 'gong_users', 'gong_workspaces', 'transcript_waits',
  'quarantined_records', 'sync_runs', 'sync_windows', 'sync_streams']) AS name;

-- Deletes what the product's own role may not: the audit log of a tenant that an owner has deleted, and the tenant.
DO $$
BEGIN
  BEGIN
    CREATE ROLE callboard_eraser NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END;
  BEGIN
    GRANT callboard_eraser TO CURRENT_USER;
  EXCEPTION WHEN unique_violation OR OTHERS THEN
    IF NOT pg_has_role(CURRENT_USER, 'callboard_eraser', 'MEMBER') THEN RAISE; END IF;
  END;
END $$;
GRANT USAGE ON SCHEMA public TO callboard_eraser;
GRANT SELECT (id, deleting_at), DELETE ON "tenants" TO callboard_eraser;
CREATE POLICY deleted_tenants ON "tenants" TO callboard_eraser
  USING (id = (SELECT current_tenant_id()) AND deleting_at IS NOT NULL);
GRANT SELECT (tenant_id, seq), DELETE ON "audit_entries" TO callboard_eraser;
CREATE POLICY deleted_tenants ON "audit_entries" TO callboard_eraser
  USING (tenant_id = (SELECT current_tenant_id()) AND EXISTS (
    SELECT 1 FROM "tenants" t WHERE t.id = tenant_id AND t.deleting_at IS NOT NULL));

-- The worker's dispatcher learns which tenants there are, which are to be deleted and where rows are being erased.
GRANT SELECT (id, deleting_at) ON "tenants" TO callboard_dispatcher;
CREATE POLICY dispatcher_reads ON "tenants" FOR SELECT TO callboard_dispatcher USING (true);
GRANT SELECT (tenant_id, finished_at) ON "purge_runs" TO callboard_dispatcher;
CREATE POLICY dispatcher_reads ON "purge_runs" FOR SELECT TO callboard_dispatcher USING (true);
