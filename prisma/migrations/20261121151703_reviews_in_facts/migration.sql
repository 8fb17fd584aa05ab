-- AlterTable
ALTER TABLE "scorecard_facts" ADD COLUMN     "reviewed_at" TIMESTAMPTZ(3),
ADD COLUMN     "reviewed_user_gong_id" TEXT,
ADD COLUMN     "reviewer_user_gong_id" TEXT;

-- The facts that are there get theirs; the owner stands outside the wall for that moment, and nothing is told as a change.
ALTER TABLE "scorecard_facts" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "gong_answered_scorecards" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "scorecard_facts" DISABLE TRIGGER note_change;
UPDATE "scorecard_facts" f SET reviewed_at = a.reviewed_at, reviewed_user_gong_id = a.reviewed_user_gong_id,
  reviewer_user_gong_id = a.reviewer_user_gong_id
FROM "gong_answered_scorecards" a WHERE a.tenant_id = f.tenant_id AND a.gong_id = f.answered_gong_id;
ALTER TABLE "scorecard_facts" ENABLE TRIGGER note_change;
ALTER TABLE "gong_answered_scorecards" FORCE ROW LEVEL SECURITY;
ALTER TABLE "scorecard_facts" FORCE ROW LEVEL SECURITY;

-- CreateIndex
CREATE INDEX "scorecard_facts_tenant_id_user_gong_id_reviewed_at_idx" ON "scorecard_facts"("tenant_id", "user_gong_id", "reviewed_at");
