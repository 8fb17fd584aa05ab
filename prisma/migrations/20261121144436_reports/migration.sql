-- CreateTable
CREATE TABLE "report_snapshots" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "report" TEXT NOT NULL,
    "query" JSONB NOT NULL,
    "people" TEXT[],
    "count" INTEGER NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_snapshots_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "report_snapshot_calls" (
    "tenant_id" TEXT NOT NULL,
    "snapshot_id" TEXT NOT NULL,
    "call_gong_id" TEXT NOT NULL,

    CONSTRAINT "report_snapshot_calls_pkey" PRIMARY KEY ("tenant_id","snapshot_id","call_gong_id")
);

-- CreateTable
CREATE TABLE "report_schedules" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "report" TEXT NOT NULL,
    "query" JSONB NOT NULL,
    "format" TEXT NOT NULL,
    "pace" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "hour" INTEGER NOT NULL,
    "zone" TEXT NOT NULL,
    "is_paused" BOOLEAN NOT NULL DEFAULT false,
    "next_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_schedules_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "report_recipients" (
    "tenant_id" TEXT NOT NULL,
    "schedule_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "unsubscribed_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_recipients_pkey" PRIMARY KEY ("tenant_id","schedule_id","member_id")
);

-- CreateTable
CREATE TABLE "report_sendings" (
    "tenant_id" TEXT NOT NULL,
    "schedule_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "try_at" TIMESTAMPTZ(3),
    "words" TEXT,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_sendings_pkey" PRIMARY KEY ("tenant_id","schedule_id","member_id","due_at")
);

-- CreateIndex
CREATE INDEX "report_snapshots_tenant_id_taken_at_idx" ON "report_snapshots"("tenant_id", "taken_at" DESC);

-- CreateIndex
CREATE INDEX "report_snapshot_calls_tenant_id_call_gong_id_idx" ON "report_snapshot_calls"("tenant_id", "call_gong_id");

-- CreateIndex
CREATE INDEX "report_schedules_tenant_id_created_at_idx" ON "report_schedules"("tenant_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "report_schedules_next_at_idx" ON "report_schedules"("next_at");

-- CreateIndex
CREATE INDEX "report_recipients_tenant_id_member_id_idx" ON "report_recipients"("tenant_id", "member_id");

-- CreateIndex
CREATE INDEX "report_sendings_try_at_idx" ON "report_sendings"("try_at");

-- AddForeignKey
ALTER TABLE "report_snapshots" ADD CONSTRAINT "report_snapshots_tenant_id_member_id_fkey" FOREIGN KEY ("tenant_id", "member_id") REFERENCES "members"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_snapshot_calls" ADD CONSTRAINT "report_snapshot_calls_tenant_id_snapshot_id_fkey" FOREIGN KEY ("tenant_id", "snapshot_id") REFERENCES "report_snapshots"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_schedules" ADD CONSTRAINT "report_schedules_tenant_id_member_id_fkey" FOREIGN KEY ("tenant_id", "member_id") REFERENCES "members"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_recipients" ADD CONSTRAINT "report_recipients_tenant_id_schedule_id_fkey" FOREIGN KEY ("tenant_id", "schedule_id") REFERENCES "report_schedules"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_recipients" ADD CONSTRAINT "report_recipients_tenant_id_member_id_fkey" FOREIGN KEY ("tenant_id", "member_id") REFERENCES "members"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_sendings" ADD CONSTRAINT "report_sendings_tenant_id_schedule_id_member_id_fkey" FOREIGN KEY ("tenant_id", "schedule_id", "member_id") REFERENCES "report_recipients"("tenant_id", "schedule_id", "member_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who may touch the new tables
SELECT protect_tenant_table('report_snapshots');
SELECT protect_tenant_table('report_snapshot_calls');
SELECT protect_tenant_table('report_schedules');
SELECT protect_tenant_table('report_recipients');
SELECT protect_tenant_table('report_sendings');

-- The worker's dispatcher learns which reports and mails are due.
GRANT SELECT (tenant_id, id, next_at) ON "report_schedules" TO callboard_dispatcher;
CREATE POLICY dispatcher_reads ON "report_schedules" FOR SELECT TO callboard_dispatcher USING (true);
GRANT SELECT (tenant_id, schedule_id, try_at) ON "report_sendings" TO callboard_dispatcher;
CREATE POLICY dispatcher_reads ON "report_sendings" FOR SELECT TO callboard_dispatcher USING (true);
