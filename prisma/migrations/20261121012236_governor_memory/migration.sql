-- AlterTable
ALTER TABLE "connect_attempts" ADD COLUMN     "error_step" TEXT,
ADD COLUMN     "return_to" TEXT;

-- AlterTable
ALTER TABLE "connections" ADD COLUMN     "renewed_at" TIMESTAMPTZ(3),
ADD COLUMN     "state_reason" TEXT;

-- The memory has a new form; what was remembered is of no use in it.
DELETE FROM "gong_budgets";

-- AlterTable
ALTER TABLE "gong_budgets" DROP COLUMN "gate_until",
DROP COLUMN "recent",
ADD COLUMN     "memory" JSONB NOT NULL;

-- DropTable
DROP TABLE "gong_budget_hours";
