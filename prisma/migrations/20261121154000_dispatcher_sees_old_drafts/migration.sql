-- The worker's dispatcher learns which tenants have drafts that nobody touched for long.
GRANT SELECT (state, updated_at, confirmed_at) ON "flow_batches" TO callboard_dispatcher;
