-- AlterTable
ALTER TABLE "ReportVersion" ADD COLUMN     "facsimile" JSONB;
