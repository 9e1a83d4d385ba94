-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "movedToId" UUID;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_movedToId_fkey" FOREIGN KEY ("movedToId") REFERENCES "Report"("id") ON DELETE SET NULL ON UPDATE CASCADE;
