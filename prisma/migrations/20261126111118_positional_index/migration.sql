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
    "shapes" INTEGER[],

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
-- CreateTable
CREATE TABLE "StaleReport" (
    "engine" TEXT NOT NULL,
    "reportId" UUID NOT NULL,
    "changedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "StaleReport_pkey" PRIMARY KEY ("engine","reportId")
);

-- CreateTable
CREATE TABLE "EmptySearch" (
    "query" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "lastDay" DATE NOT NULL,

    CONSTRAINT "EmptySearch_pkey" PRIMARY KEY ("query")
);

-- What changes in the archive is noted for the search in the same transaction.
CREATE FUNCTION "noteStaleReport"(report UUID) RETURNS void LANGUAGE sql AS $$
    INSERT INTO "StaleReport" ("engine", "reportId", "changedAt")
    SELECT engine, report, clock_timestamp() FROM unnest(ARRAY['postgres', 'meilisearch']) AS engine
    ON CONFLICT ("engine", "reportId") DO UPDATE SET "changedAt" = excluded."changedAt"
$$;

CREATE FUNCTION "reportChanged"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD."status" = 'published' THEN PERFORM "noteStaleReport"(OLD."id"); END IF;
        RETURN OLD;
    END IF;
    IF NEW."status" = 'published' OR (TG_OP = 'UPDATE' AND OLD."status" = 'published') THEN
        PERFORM "noteStaleReport"(NEW."id");
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER "Report_changed"
    AFTER INSERT OR DELETE OR UPDATE OF "status", "currentVersionId", "year", "organizationId" ON "Report"
    FOR EACH ROW EXECUTE FUNCTION "reportChanged"();

CREATE FUNCTION "organizationChanged"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM "noteStaleReport"("id") FROM "Report" WHERE "organizationId" = NEW."id" AND "status" = 'published';
    RETURN NEW;
END
$$;

CREATE TRIGGER "Organization_changed"
    AFTER UPDATE OF "name", "kind", "divisionCode" ON "Organization"
    FOR EACH ROW EXECUTE FUNCTION "organizationChanged"();

-- Reports that the search had before are indexed anew when the site starts.
INSERT INTO "StaleReport" ("engine", "reportId", "changedAt")
    SELECT 'postgres', "id", clock_timestamp() FROM "Report" WHERE "status" = 'published';
