-- CreateTable
CREATE TABLE "scorecard_facts" (
    "tenant_id" TEXT NOT NULL,
    "answered_gong_id" TEXT NOT NULL,
    "user_gong_id" TEXT NOT NULL,
    "call_gong_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "workspace_gong_id" TEXT NOT NULL,
    "is_private" BOOLEAN NOT NULL,
    "scorecard_gong_id" TEXT NOT NULL,
    "visibility" TEXT NOT NULL,
    "overall_milli" BIGINT,
    "average_milli" BIGINT,

    CONSTRAINT "scorecard_facts_pkey" PRIMARY KEY ("tenant_id","answered_gong_id","user_gong_id")
);

-- CreateTable
CREATE TABLE "scorecard_roll_ups" (
    "tenant_id" TEXT NOT NULL,
    "user_gong_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "workspace_gong_id" TEXT NOT NULL,
    "is_private" BOOLEAN NOT NULL,
    "scorecard_gong_id" TEXT NOT NULL,
    "visibility" TEXT NOT NULL,
    "answered" INTEGER NOT NULL,
    "overall_scored" INTEGER NOT NULL,
    "overall_milli" BIGINT NOT NULL,
    "average_scored" INTEGER NOT NULL,
    "average_milli" BIGINT NOT NULL,

    CONSTRAINT "scorecard_roll_ups_pkey" PRIMARY KEY ("tenant_id","user_gong_id","day","workspace_gong_id","is_private","scorecard_gong_id","visibility")
);

-- CreateIndex
CREATE INDEX "scorecard_facts_tenant_id_call_gong_id_idx" ON "scorecard_facts"("tenant_id", "call_gong_id");

-- CreateIndex
CREATE INDEX "scorecard_roll_ups_tenant_id_day_idx" ON "scorecard_roll_ups"("tenant_id", "day");

-- Who may touch the new tables
SELECT protect_tenant_table('scorecard_facts');
SELECT protect_tenant_table('scorecard_roll_ups');

SELECT protect_mirror_table(name) FROM unnest(ARRAY[
  'call_facts', 'call_tracker_facts', 'call_topic_facts', 'call_roll_ups', 'tracker_roll_ups', 'topic_roll_ups',
  'scorecard_facts', 'scorecard_roll_ups']) AS name;
