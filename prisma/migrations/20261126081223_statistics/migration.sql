-- CreateTable
CREATE TABLE "Statistic" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT,
    "label" TEXT NOT NULL,
    "column" TEXT,
    "unit" TEXT,
    "value" DECIMAL(20,6),
    "raw" TEXT NOT NULL,
    "status" "FigureStatus" NOT NULL,
    "page" INTEGER,
    "line" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Statistic_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Statistic_versionId_position_key" ON "Statistic"("versionId", "position");

-- AddForeignKey
ALTER TABLE "Statistic" ADD CONSTRAINT "Statistic_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ReportVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
