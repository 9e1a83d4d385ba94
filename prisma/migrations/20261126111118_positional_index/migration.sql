-- DropIndex
DROP INDEX "Passage_grams_idx";

-- DropIndex
DROP INDEX "Passage_year_idx";

-- DropIndex
DROP INDEX "Passage_divisionPath_idx";

-- AlterTable
ALTER TABLE "Passage" DROP COLUMN "grams";

-- CreateTable
CREATE TABLE "PostingBlock" (
    "id" SERIAL NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "size" INTEGER NOT NULL DEFAULT 0,
    "reports" INTEGER NOT NULL DEFAULT 0,
    "isClosed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PostingBlock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndexedReport" (
    "reportId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "blockId" INTEGER NOT NULL,
    "base" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "OrganizationKind" NOT NULL,
    "divisionPath" TEXT[],
    "lengths" INTEGER[],
    "parts" TEXT[],

    CONSTRAINT "IndexedReport_pkey" PRIMARY KEY ("reportId")
);

-- CreateTable
CREATE TABLE "Posting" (
    "key" INTEGER NOT NULL,
    "blockId" INTEGER NOT NULL,
    "places" BYTEA NOT NULL,

    CONSTRAINT "Posting_pkey" PRIMARY KEY ("key","blockId")
);

-- CreateIndex
CREATE INDEX "IndexedReport_blockId_idx" ON "IndexedReport"("blockId");

-- AddForeignKey
ALTER TABLE "IndexedReport" ADD CONSTRAINT "IndexedReport_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "PostingBlock"("id") ON DELETE CASCADE ON UPDATE CASCADE;
