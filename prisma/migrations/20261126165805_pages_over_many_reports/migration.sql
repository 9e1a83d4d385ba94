-- DropIndex
DROP INDEX "Figure_metric_applicant_idx";

-- CreateIndex
CREATE INDEX "Figure_metric_applicant_versionId_value_idx" ON "Figure"("metric", "applicant", "versionId", "value");

-- CreateIndex
CREATE INDEX "Finding_versionId_verdict_idx" ON "Finding"("versionId", "verdict");
