-- The overview adds up one number of some thousand rows, each with all of Gong's others beside it: read from the index alone.
CREATE INDEX "gong_activity_days_feedback" ON "gong_activity_days"("tenant_id", "day")
  INCLUDE ("user_gong_id", "calls_gave_feedback") WHERE "removed_at" IS NULL;
