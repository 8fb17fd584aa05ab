-- CreateEnum
CREATE TYPE "flow_batch_state" AS ENUM ('draft', 'checking', 'checked', 'awaiting_approval', 'scheduled', 'running', 'paused', 'undoing', 'finished', 'cancelled');

-- CreateEnum
CREATE TYPE "flow_item_state" AS ENUM ('planned', 'sending', 'enrolled', 'already', 'refused', 'unknown', 'undoing', 'undone', 'left_out');

-- AlterTable
ALTER TABLE "members" ADD COLUMN     "own_flows_only" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "flow_batches" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "state" "flow_batch_state" NOT NULL DEFAULT 'draft',
    "state_before" "flow_batch_state",
    "name" TEXT,
    "flow_gong_id" TEXT,
    "flow_name" TEXT,
    "is_exclusive" BOOLEAN NOT NULL DEFAULT false,
    "owner_email" TEXT,
    "owner_name" TEXT,
    "overrides" JSONB NOT NULL DEFAULT '{}',
    "start_at" TIMESTAMPTZ(3),
    "per_day" INTEGER,
    "chunk_size" INTEGER NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'list',
    "states" JSONB NOT NULL DEFAULT '{}',
    "verdicts" JSONB NOT NULL DEFAULT '{}',
    "rows" INTEGER NOT NULL DEFAULT 0,
    "requests" INTEGER NOT NULL DEFAULT 0,
    "trouble" JSONB,
    "created_by_id" TEXT,
    "created_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "checked_at" TIMESTAMPTZ(3),
    "confirmed_by_id" TEXT,
    "confirmed_by_name" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "approved_by_id" TEXT,
    "approved_by_name" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "rejection" TEXT,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "wake_at" TIMESTAMPTZ(3),
    "lease_until" TIMESTAMPTZ(3),
    "fence" INTEGER NOT NULL DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "flow_batches_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "flow_batch_items" (
    "tenant_id" TEXT NOT NULL,
    "batch_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "line" INTEGER,
    "crm_prospect_id" TEXT NOT NULL,
    "crm_key" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "values" JSONB NOT NULL DEFAULT '{}',
    "verdict" TEXT NOT NULL,
    "verdict_reason" TEXT,
    "state" "flow_item_state" NOT NULL DEFAULT 'planned',
    "reason_code" TEXT,
    "reason" TEXT,
    "is_retryable" BOOLEAN NOT NULL DEFAULT false,
    "is_look_first" BOOLEAN NOT NULL DEFAULT false,
    "flow_gong_id" TEXT,
    "flow_instance_id" TEXT,
    "gong_request_id" TEXT,
    "request_id" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "flow_batch_items_pkey" PRIMARY KEY ("tenant_id","batch_id","position")
);

-- CreateTable
CREATE TABLE "flow_batch_requests" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "batch_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fence" INTEGER NOT NULL,
    "items" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "outcome" TEXT,
    "status" INTEGER,
    "gong_request_id" TEXT,
    "words" TEXT,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "look_after" TIMESTAMPTZ(3),

    CONSTRAINT "flow_batch_requests_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "flow_batch_settings" (
    "tenant_id" TEXT NOT NULL,
    "chunk_size" INTEGER NOT NULL DEFAULT 100,
    "per_owner_per_day" INTEGER,
    "approval_above" INTEGER,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "flow_batch_settings_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateIndex
CREATE INDEX "flow_batches_tenant_id_created_at_id_idx" ON "flow_batches"("tenant_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "flow_batches_wake_at_idx" ON "flow_batches"("wake_at");

-- CreateIndex
CREATE INDEX "flow_batch_items_tenant_id_batch_id_state_position_idx" ON "flow_batch_items"("tenant_id", "batch_id", "state", "position");

-- CreateIndex
CREATE INDEX "flow_batch_items_tenant_id_batch_id_verdict_position_idx" ON "flow_batch_items"("tenant_id", "batch_id", "verdict", "position");

-- CreateIndex
CREATE INDEX "flow_batch_items_tenant_id_flow_gong_id_crm_key_idx" ON "flow_batch_items"("tenant_id", "flow_gong_id", "crm_key");

-- CreateIndex
CREATE INDEX "flow_batch_items_tenant_id_batch_id_request_id_idx" ON "flow_batch_items"("tenant_id", "batch_id", "request_id");

-- CreateIndex
CREATE INDEX "flow_batch_items_tenant_id_sent_at_idx" ON "flow_batch_items"("tenant_id", "sent_at");

-- CreateIndex
CREATE INDEX "flow_batch_requests_tenant_id_batch_id_state_idx" ON "flow_batch_requests"("tenant_id", "batch_id", "state");

-- AddForeignKey
ALTER TABLE "flow_batch_items" ADD CONSTRAINT "flow_batch_items_tenant_id_batch_id_fkey" FOREIGN KEY ("tenant_id", "batch_id") REFERENCES "flow_batches"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flow_batch_requests" ADD CONSTRAINT "flow_batch_requests_tenant_id_batch_id_fkey" FOREIGN KEY ("tenant_id", "batch_id") REFERENCES "flow_batches"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who may touch the new tables
SELECT protect_tenant_table('flow_batches');
SELECT protect_tenant_table('flow_batch_items');
SELECT protect_tenant_table('flow_batch_requests');
SELECT protect_tenant_table('flow_batch_settings');

-- Two batches never send one prospect to one flow at the same time.
CREATE UNIQUE INDEX "flow_batch_items_one_sending" ON "flow_batch_items"("tenant_id", "flow_gong_id", "crm_key")
  WHERE "state" = 'sending';

-- The worker's dispatcher learns which batches wait for it.
GRANT SELECT (tenant_id, id, wake_at, lease_until) ON "flow_batches" TO callboard_dispatcher;
CREATE POLICY dispatcher_reads ON "flow_batches" FOR SELECT TO callboard_dispatcher USING (true);
