-- The worker's dispatcher learns which tenants hold explorer runs that are too old.
GRANT SELECT (tenant_id, at) ON "explorer_runs" TO callboard_dispatcher;
CREATE POLICY dispatcher_reads ON "explorer_runs" FOR SELECT TO callboard_dispatcher USING (true);
