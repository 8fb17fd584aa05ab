-- CreateIndex
CREATE INDEX "calls_tenant_id_account_name_started_at_idx" ON "calls"("tenant_id", "account_name", "started_at" DESC);
