-- AlterTable
ALTER TABLE "call_facts" ADD COLUMN     "account_name" TEXT;

-- DropTable
DROP TABLE "call_account_facts";

-- The facts that are there get theirs, tenant by tenant inside the wall; a tenant's pages wait meanwhile, as for each other.
DO $$
DECLARE
  owner text := current_setting('role');
  of_tenant text;
  tenants text[];
BEGIN
  PERFORM set_config('role', 'callboard_dispatcher', true);
  tenants := ARRAY(SELECT id FROM tenants ORDER BY id);
  PERFORM set_config('role', 'callboard_app', true);
  FOREACH of_tenant IN ARRAY tenants LOOP
    PERFORM set_config('app.tenant_id', of_tenant, true);
    PERFORM pg_advisory_xact_lock(hashtextextended('roll-ups ' || of_tenant, 0));
    UPDATE call_facts f SET account_name = c.account_name FROM calls c
    WHERE f.tenant_id = of_tenant AND c.tenant_id = of_tenant AND c.gong_id = f.call_gong_id AND c.account_name IS NOT NULL;
  END LOOP;
  PERFORM set_config('app.tenant_id', '', true);
  PERFORM set_config('role', owner, true);
END $$;

-- CreateIndex
CREATE INDEX "call_facts_tenant_id_user_gong_id_account_name_started_at_idx" ON "call_facts"("tenant_id", "user_gong_id", "account_name", "started_at");
