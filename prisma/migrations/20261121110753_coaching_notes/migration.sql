-- CreateEnum
CREATE TYPE "note_audience" AS ENUM ('author', 'person', 'managers', 'person_and_managers');

-- CreateTable
CREATE TABLE "coaching_notes" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "person_gong_id" TEXT,
    "call_gong_id" TEXT,
    "at_seconds" INTEGER,
    "text" TEXT NOT NULL,
    "is_todo" BOOLEAN NOT NULL,
    "due_on" DATE,
    "assignee_id" TEXT,
    "audience" "note_audience" NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by_name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coaching_notes_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "coaching_marks" (
    "tenant_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "call_gong_id" TEXT NOT NULL,
    "user_gong_id" TEXT NOT NULL,
    "is_done" BOOLEAN NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coaching_marks_pkey" PRIMARY KEY ("tenant_id","member_id","call_gong_id","user_gong_id")
);

-- CreateIndex
CREATE INDEX "coaching_notes_tenant_id_created_at_id_idx" ON "coaching_notes"("tenant_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "coaching_notes_tenant_id_person_gong_id_created_at_id_idx" ON "coaching_notes"("tenant_id", "person_gong_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "coaching_notes_tenant_id_call_gong_id_idx" ON "coaching_notes"("tenant_id", "call_gong_id");

-- AddForeignKey
ALTER TABLE "coaching_marks" ADD CONSTRAINT "coaching_marks_tenant_id_member_id_fkey" FOREIGN KEY ("tenant_id", "member_id") REFERENCES "members"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who may touch the new tables
SELECT protect_tenant_table('coaching_notes');
SELECT protect_tenant_table('coaching_marks');
