-- Only rows that were handed over, or are about to be, have these; a list of 50,000 that is just being kept has none.
DROP INDEX "flow_batch_items_tenant_id_flow_gong_id_crm_key_idx";
CREATE INDEX "flow_batch_items_of_flow" ON "flow_batch_items"("tenant_id", "flow_gong_id", "crm_key")
  WHERE "flow_gong_id" IS NOT NULL;

DROP INDEX "flow_batch_items_tenant_id_batch_id_request_id_idx";
CREATE INDEX "flow_batch_items_of_request" ON "flow_batch_items"("tenant_id", "batch_id", "request_id")
  WHERE "request_id" IS NOT NULL;

DROP INDEX "flow_batch_items_tenant_id_sent_at_idx";
CREATE INDEX "flow_batch_items_sent" ON "flow_batch_items"("tenant_id", "sent_at") WHERE "sent_at" IS NOT NULL;
