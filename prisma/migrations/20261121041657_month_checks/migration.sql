-- AlterTable
ALTER TABLE "quarantined_records" ADD COLUMN     "is_poison" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reader" TEXT,
ADD COLUMN     "retry_at" TIMESTAMPTZ(3),
ADD COLUMN     "started_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "sync_windows" ADD COLUMN     "failures" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "transcript_waits" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "month_checks" (
    "tenant_id" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "from_at" TIMESTAMPTZ(3),
    "to_at" TIMESTAMPTZ(3),
    "gong_total" INTEGER,
    "mirror_total" INTEGER,
    "found" INTEGER NOT NULL DEFAULT 0,
    "removed" INTEGER NOT NULL DEFAULT 0,
    "unreadable" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT,
    "checked_at" TIMESTAMPTZ(3),
    "ids_read_at" TIMESTAMPTZ(3),
    "reading_since" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "requested_at" TIMESTAMPTZ(3),
    "may_remove_many" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "month_checks_pkey" PRIMARY KEY ("tenant_id","month")
);

-- CreateIndex
CREATE INDEX "month_checks_tenant_id_due_at_idx" ON "month_checks"("tenant_id", "due_at");

-- Who may touch the new tables
SELECT protect_tenant_table('month_checks');
