-- DropIndex
DROP INDEX "Finding_versionId_position_key";

-- AlterTable
ALTER TABLE "Finding" ADD COLUMN     "basisFigures" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "basisVersionId" UUID;

-- CreateTable
CREATE TABLE "TextPrint" (
    "versionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "numbers" TEXT NOT NULL,
    "length" INTEGER NOT NULL,

    CONSTRAINT "TextPrint_pkey" PRIMARY KEY ("versionId","ordinal")
);

-- CreateIndex
CREATE INDEX "TextPrint_words_idx" ON "TextPrint"("words");

-- CreateIndex
CREATE INDEX "Finding_versionId_position_idx" ON "Finding"("versionId", "position");

-- CreateIndex
CREATE INDEX "Finding_basisVersionId_idx" ON "Finding"("basisVersionId");

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_basisVersionId_fkey" FOREIGN KEY ("basisVersionId") REFERENCES "ReportVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextPrint" ADD CONSTRAINT "TextPrint_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ReportVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
