-- CreateTable
CREATE TABLE "call_week_roll_ups" (
    "tenant_id" TEXT NOT NULL,
    "user_gong_id" TEXT NOT NULL,
    "week" DATE NOT NULL,
    "workspace_gong_id" TEXT NOT NULL,
    "is_private" BOOLEAN NOT NULL,
    "calls" INTEGER NOT NULL,
    "customer_calls" INTEGER NOT NULL,
    "question_calls" INTEGER NOT NULL,
    "transcripts" INTEGER NOT NULL,
    "waiting_transcripts" INTEGER NOT NULL,
    "duration_seconds" BIGINT NOT NULL,
    "them_talk_ms" BIGINT NOT NULL,
    "customer_us_talk_ms" BIGINT NOT NULL,
    "us_questions" BIGINT NOT NULL,
    "longest_ms" BIGINT,

    CONSTRAINT "call_week_roll_ups_pkey" PRIMARY KEY ("tenant_id","week","user_gong_id","workspace_gong_id","is_private")
);

-- CreateTable
CREATE TABLE "host_roll_ups" (
    "tenant_id" TEXT NOT NULL,
    "user_gong_id" TEXT NOT NULL,
    "host_gong_id" TEXT NOT NULL,
    "is_private" BOOLEAN NOT NULL,
    "calls" INTEGER NOT NULL,

    CONSTRAINT "host_roll_ups_pkey" PRIMARY KEY ("tenant_id","user_gong_id","host_gong_id","is_private")
);

-- CreateTable
CREATE TABLE "call_account_facts" (
    "tenant_id" TEXT NOT NULL,
    "call_gong_id" TEXT NOT NULL,
    "account_name" TEXT NOT NULL,

    CONSTRAINT "call_account_facts_pkey" PRIMARY KEY ("tenant_id","call_gong_id")
);

-- CreateTable
CREATE TABLE "account_roll_ups" (
    "tenant_id" TEXT NOT NULL,
    "account_name" TEXT NOT NULL,
    "calls" INTEGER NOT NULL,

    CONSTRAINT "account_roll_ups_pkey" PRIMARY KEY ("tenant_id","account_name")
);

-- CreateIndex
CREATE INDEX "call_roll_ups_tenant_id_day_idx" ON "call_roll_ups"("tenant_id", "day");

-- Who may touch the new tables
SELECT protect_tenant_table('call_week_roll_ups');
SELECT protect_tenant_table('host_roll_ups');
SELECT protect_tenant_table('call_account_facts');
SELECT protect_tenant_table('account_roll_ups');

SELECT protect_mirror_table(name) FROM unnest(ARRAY[
  'call_week_roll_ups', 'host_roll_ups', 'call_account_facts', 'account_roll_ups']) AS name;

-- Mirrors that are there get theirs, tenant by tenant inside the wall: no table that is in use is locked.
DO $$
DECLARE
  owner text := current_setting('role');
  of_tenant text;
  tenants text[];
BEGIN
  PERFORM set_config('role', 'callboard_dispatcher', true);
  tenants := ARRAY(SELECT id FROM tenants);
  PERFORM set_config('role', 'callboard_app', true);
  FOREACH of_tenant IN ARRAY tenants LOOP
    PERFORM set_config('app.tenant_id', of_tenant, true);
    INSERT INTO call_week_roll_ups
    SELECT tenant_id, user_gong_id, date_trunc('week', day::timestamp)::date, workspace_gong_id, is_private, sum(calls),
      sum(customer_calls), sum(question_calls), sum(transcripts), sum(waiting_transcripts), sum(duration_seconds),
      sum(them_talk_ms), sum(customer_us_talk_ms), sum(us_questions), max(longest_ms)
    FROM call_roll_ups WHERE tenant_id = of_tenant GROUP BY 1, 2, 3, 4, 5;
    INSERT INTO host_roll_ups
    SELECT f.tenant_id, f.user_gong_id, h.user_gong_id, f.is_private, count(*)
    FROM call_facts f JOIN call_facts h ON h.tenant_id = f.tenant_id AND h.call_gong_id = f.call_gong_id
    WHERE f.tenant_id = of_tenant AND h.tenant_id = of_tenant AND h.is_host AND h.user_gong_id <> '' GROUP BY 1, 2, 3, 4;
    INSERT INTO call_account_facts
    SELECT tenant_id, gong_id, account_name FROM calls
    WHERE tenant_id = of_tenant AND removed_at IS NULL AND account_name IS NOT NULL;
    INSERT INTO account_roll_ups
    SELECT tenant_id, account_name, count(*) FROM call_account_facts WHERE tenant_id = of_tenant GROUP BY 1, 2;
  END LOOP;
  PERFORM set_config('app.tenant_id', '', true);
  PERFORM set_config('role', owner, true);
END $$;

SELECT note_changes_of(name) FROM unnest(ARRAY[
  'call_week_roll_ups', 'host_roll_ups', 'call_account_facts', 'account_roll_ups']) AS name;
