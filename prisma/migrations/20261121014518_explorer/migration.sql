-- CreateTable
CREATE TABLE "explorer_runs" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "operation" TEXT,
    "method" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "key" TEXT,
    "values_sealed" TEXT,
    "outcome" TEXT,
    "status" INTEGER,
    "duration_ms" INTEGER,
    "gong_request_id" TEXT,

    CONSTRAINT "explorer_runs_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "gong_drift" (
    "tenant_id" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "value" TEXT NOT NULL DEFAULT '',
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "answers" INTEGER NOT NULL,

    CONSTRAINT "gong_drift_pkey" PRIMARY KEY ("tenant_id","operation","path","change","value")
);

-- CreateTable
CREATE TABLE "gong_answer_shapes" (
    "tenant_id" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "answers" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gong_answer_shapes_pkey" PRIMARY KEY ("tenant_id","operation","purpose")
);

-- CreateIndex
CREATE INDEX "explorer_runs_tenant_id_member_id_at_idx" ON "explorer_runs"("tenant_id", "member_id", "at");

-- CreateIndex
CREATE INDEX "explorer_runs_tenant_id_at_idx" ON "explorer_runs"("tenant_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "explorer_runs_tenant_id_member_id_key_key" ON "explorer_runs"("tenant_id", "member_id", "key");

-- AddForeignKey
ALTER TABLE "explorer_runs" ADD CONSTRAINT "explorer_runs_tenant_id_member_id_fkey" FOREIGN KEY ("tenant_id", "member_id") REFERENCES "members"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who may touch the new tables
SELECT protect_tenant_table('explorer_runs');
SELECT protect_tenant_table('gong_drift');
SELECT protect_tenant_table('gong_answer_shapes');
