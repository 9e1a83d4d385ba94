-- AlterTable
ALTER TABLE "ReportVersion" ADD COLUMN     "bodyKind" "OrganizationKind",
ADD COLUMN     "bodyName" TEXT;
