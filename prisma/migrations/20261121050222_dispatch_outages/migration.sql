-- The worker's dispatcher learns which streams wait for a Gong that does not answer, and whether it does again.
GRANT SELECT (error_code) ON "sync_streams" TO callboard_dispatcher;
GRANT SELECT (company_key) ON "connections" TO callboard_dispatcher;
GRANT SELECT (company_key, memory) ON "gong_budgets" TO callboard_dispatcher;
