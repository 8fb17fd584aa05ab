-- AlterTable
ALTER TABLE "sync_streams" ADD COLUMN     "paused_at" TIMESTAMPTZ(3),
ADD COLUMN     "paused_by_id" TEXT,
ADD COLUMN     "paused_by_name" TEXT;

-- CreateTable
CREATE TABLE "call_counts" (
    "tenant_id" TEXT NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "to_at" TIMESTAMPTZ(3) NOT NULL,
    "total" INTEGER NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "call_counts_pkey" PRIMARY KEY ("tenant_id","from_at","to_at")
);

-- CreateTable
CREATE TABLE "backfills" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "to_at" TIMESTAMPTZ(3) NOT NULL,
    "expected_calls" INTEGER NOT NULL,
    "requested_by_id" TEXT,
    "requested_by_name" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "backfills_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "backfills_tenant_id_requested_at_idx" ON "backfills"("tenant_id", "requested_at" DESC);

-- Who may touch the new tables
SELECT protect_tenant_table('call_counts');
SELECT protect_tenant_table('backfills');
