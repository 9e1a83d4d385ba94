-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "key" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Organization_divisionCode_key_key" ON "Organization"("divisionCode", "key");
