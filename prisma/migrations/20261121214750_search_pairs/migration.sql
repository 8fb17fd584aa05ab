-- AlterTable
ALTER TABLE "search_sections" ADD COLUMN     "pairs" BYTEA;

-- Hardly smaller when packed; one byte of it is read at a time.
ALTER TABLE "search_sections" ALTER COLUMN "pairs" SET STORAGE EXTERNAL;
