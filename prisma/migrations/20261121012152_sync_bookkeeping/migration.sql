-- CreateEnum
CREATE TYPE "window_kind" AS ENUM ('history', 'head');

-- AlterTable
ALTER TABLE "sync_streams" ADD COLUMN     "failures" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "missing_scope" TEXT;

-- AlterTable
ALTER TABLE "sync_windows" ADD COLUMN     "kind" "window_kind" NOT NULL DEFAULT 'history',
ADD COLUMN     "note" TEXT;
