-- CreateIndex
CREATE INDEX "calls_tenant_id_language_idx" ON "calls"("tenant_id", "language");
