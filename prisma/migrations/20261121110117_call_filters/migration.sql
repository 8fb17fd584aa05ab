-- CreateEnum
CREATE TYPE "call_link_kind" AS ENUM ('domain', 'crm', 'outcome');

-- CreateTable
CREATE TABLE "call_links" (
    "tenant_id" TEXT NOT NULL,
    "call_gong_id" TEXT NOT NULL,
    "kind" "call_link_kind" NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "call_links_pkey" PRIMARY KEY ("tenant_id","call_gong_id","kind","key")
);

-- CreateTable
CREATE TABLE "screen_settings" (
    "tenant_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "screen" TEXT NOT NULL,
    "settings" JSONB NOT NULL,

    CONSTRAINT "screen_settings_pkey" PRIMARY KEY ("tenant_id","member_id","screen")
);

-- CreateIndex
CREATE INDEX "call_links_tenant_id_kind_key_call_gong_id_idx" ON "call_links"("tenant_id", "kind", "key", "call_gong_id");

-- CreateIndex
CREATE INDEX "call_facts_tenant_id_user_gong_id_started_at_call_gong_id_i_idx" ON "call_facts"("tenant_id", "user_gong_id", "started_at", "call_gong_id", "is_private");

-- CreateIndex
CREATE INDEX "call_topic_facts_tenant_id_topic_call_gong_id_idx" ON "call_topic_facts"("tenant_id", "topic", "call_gong_id");

-- CreateIndex
CREATE INDEX "call_tracker_facts_tenant_id_tracker_gong_id_call_gong_id_idx" ON "call_tracker_facts"("tenant_id", "tracker_gong_id", "call_gong_id");

-- CreateIndex
CREATE INDEX "calls_tenant_id_duration_seconds_started_at_gong_id_idx" ON "calls"("tenant_id", "duration_seconds", "started_at", "gong_id");

-- DropIndex
DROP INDEX "call_facts_tenant_id_user_gong_id_started_at_call_gong_id_idx";

-- Our part of the talk as lists are sorted by it; schema files cannot say it.
CREATE INDEX calls_us_share_idx ON calls (tenant_id,
  (coalesce(us_talk_seconds, 0) / nullif(coalesce(us_talk_seconds, 0) + coalesce(them_talk_seconds, 0), 0)),
  started_at, gong_id);

-- AddForeignKey
ALTER TABLE "screen_settings" ADD CONSTRAINT "screen_settings_tenant_id_member_id_fkey" FOREIGN KEY ("tenant_id", "member_id") REFERENCES "members"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who may touch the new tables
SELECT protect_tenant_table('call_links');
SELECT protect_tenant_table('screen_settings');

SELECT protect_mirror_table('call_links');
