-- CreateTable
CREATE TABLE "metric_ranges" (
    "tenant_id" TEXT NOT NULL,
    "metric" TEXT NOT NULL,
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "metric_ranges_pkey" PRIMARY KEY ("tenant_id","metric")
);

-- Who may touch the new tables
SELECT protect_tenant_table('metric_ranges');
