-- Long sections of ordinary speech do get smaller: unpacked they took a third of the text more.
ALTER TABLE "search_sections" ALTER COLUMN "terms" SET STORAGE EXTENDED;
