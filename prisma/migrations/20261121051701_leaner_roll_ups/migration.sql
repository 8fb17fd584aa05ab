-- DropIndex
DROP INDEX "call_roll_ups_tenant_id_day_idx";

-- DropIndex
DROP INDEX "scorecard_roll_ups_tenant_id_day_idx";

-- DropIndex
DROP INDEX "topic_roll_ups_tenant_id_day_idx";

-- DropIndex
DROP INDEX "tracker_roll_ups_tenant_id_day_idx";
