-- CreateTable
CREATE TABLE "call_facts" (
    "tenant_id" TEXT NOT NULL,
    "call_gong_id" TEXT NOT NULL,
    "user_gong_id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "day" DATE NOT NULL,
    "workspace_gong_id" TEXT NOT NULL,
    "is_private" BOOLEAN NOT NULL,
    "is_host" BOOLEAN NOT NULL,
    "transcript_state" "transcript_state" NOT NULL,
    "duration_seconds" INTEGER NOT NULL,
    "talk_ms" BIGINT,
    "us_talk_ms" BIGINT,
    "them_talk_ms" BIGINT,
    "longest_ms" BIGINT,
    "customer_longest_ms" BIGINT,
    "us_questions" INTEGER,
    "them_questions" INTEGER,

    CONSTRAINT "call_facts_pkey" PRIMARY KEY ("tenant_id","call_gong_id","user_gong_id")
);

-- CreateTable
CREATE TABLE "call_tracker_facts" (
    "tenant_id" TEXT NOT NULL,
    "call_gong_id" TEXT NOT NULL,
    "tracker_gong_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "occurrences" INTEGER NOT NULL,
    "us_occurrences" INTEGER NOT NULL,
    "them_occurrences" INTEGER NOT NULL,

    CONSTRAINT "call_tracker_facts_pkey" PRIMARY KEY ("tenant_id","call_gong_id","tracker_gong_id")
);

-- CreateTable
CREATE TABLE "call_topic_facts" (
    "tenant_id" TEXT NOT NULL,
    "call_gong_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "seconds" INTEGER NOT NULL,

    CONSTRAINT "call_topic_facts_pkey" PRIMARY KEY ("tenant_id","call_gong_id","topic")
);

-- CreateTable
CREATE TABLE "call_roll_ups" (
    "tenant_id" TEXT NOT NULL,
    "user_gong_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "workspace_gong_id" TEXT NOT NULL,
    "is_private" BOOLEAN NOT NULL,
    "calls" INTEGER NOT NULL,
    "hosted_calls" INTEGER NOT NULL,
    "measured_calls" INTEGER NOT NULL,
    "customer_calls" INTEGER NOT NULL,
    "question_calls" INTEGER NOT NULL,
    "transcripts" INTEGER NOT NULL,
    "empty_transcripts" INTEGER NOT NULL,
    "waiting_transcripts" INTEGER NOT NULL,
    "duration_seconds" BIGINT NOT NULL,
    "talk_ms" BIGINT NOT NULL,
    "us_talk_ms" BIGINT NOT NULL,
    "them_talk_ms" BIGINT NOT NULL,
    "customer_us_talk_ms" BIGINT NOT NULL,
    "us_questions" BIGINT NOT NULL,
    "them_questions" BIGINT NOT NULL,
    "longest_ms" BIGINT,
    "customer_longest_ms" BIGINT,

    CONSTRAINT "call_roll_ups_pkey" PRIMARY KEY ("tenant_id","user_gong_id","day","workspace_gong_id","is_private")
);

-- CreateTable
CREATE TABLE "tracker_roll_ups" (
    "tenant_id" TEXT NOT NULL,
    "user_gong_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "workspace_gong_id" TEXT NOT NULL,
    "is_private" BOOLEAN NOT NULL,
    "tracker_gong_id" TEXT NOT NULL,
    "calls" INTEGER NOT NULL,
    "occurrences" BIGINT NOT NULL,
    "us_occurrences" BIGINT NOT NULL,
    "them_occurrences" BIGINT NOT NULL,

    CONSTRAINT "tracker_roll_ups_pkey" PRIMARY KEY ("tenant_id","user_gong_id","day","workspace_gong_id","is_private","tracker_gong_id")
);

-- CreateTable
CREATE TABLE "topic_roll_ups" (
    "tenant_id" TEXT NOT NULL,
    "user_gong_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "workspace_gong_id" TEXT NOT NULL,
    "is_private" BOOLEAN NOT NULL,
    "topic" TEXT NOT NULL,
    "calls" INTEGER NOT NULL,
    "seconds" BIGINT NOT NULL,

    CONSTRAINT "topic_roll_ups_pkey" PRIMARY KEY ("tenant_id","user_gong_id","day","workspace_gong_id","is_private","topic")
);

-- CreateIndex
CREATE INDEX "call_facts_tenant_id_user_gong_id_started_at_call_gong_id_idx" ON "call_facts"("tenant_id", "user_gong_id", "started_at", "call_gong_id");

-- CreateIndex
CREATE INDEX "call_roll_ups_tenant_id_day_idx" ON "call_roll_ups"("tenant_id", "day");

-- CreateIndex
CREATE INDEX "tracker_roll_ups_tenant_id_day_idx" ON "tracker_roll_ups"("tenant_id", "day");

-- CreateIndex
CREATE INDEX "topic_roll_ups_tenant_id_day_idx" ON "topic_roll_ups"("tenant_id", "day");

-- Who may touch the new tables
SELECT protect_tenant_table('call_facts');
SELECT protect_tenant_table('call_tracker_facts');
SELECT protect_tenant_table('call_topic_facts');
SELECT protect_tenant_table('call_roll_ups');
SELECT protect_tenant_table('tracker_roll_ups');
SELECT protect_tenant_table('topic_roll_ups');
