-- AlterTable
ALTER TABLE "ReportVersion" ADD COLUMN     "publicSince" TIMESTAMPTZ;

-- CreateTable
CREATE TABLE "PublicRecord" (
    "reportId" UUID NOT NULL,
    "isDeleted" BOOLEAN NOT NULL DEFAULT false,
    "changedAt" TIMESTAMPTZ(0) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "year" INTEGER NOT NULL,
    "divisions" TEXT[],
    "kind" "OrganizationKind" NOT NULL,

    CONSTRAINT "PublicRecord_pkey" PRIMARY KEY ("reportId")
);

-- CreateIndex
CREATE INDEX "PublicRecord_changedAt_reportId_idx" ON "PublicRecord"("changedAt", "reportId");

-- The record follows the report in the very transaction of the change, so that no path of writing can forget it.
CREATE FUNCTION "notePublicRecord"(report UUID) RETURNS void LANGUAGE sql AS $$
    INSERT INTO "PublicRecord" ("reportId", "changedAt", "year", "divisions", "kind")
        SELECT r."id", date_trunc('second', clock_timestamp()), r."year", d."path", o."kind"
        FROM "Report" r
        JOIN "Organization" o ON o."id" = r."organizationId"
        JOIN "Division" d ON d."code" = o."divisionCode"
        WHERE r."id" = report
    ON CONFLICT ("reportId") DO UPDATE SET
        "isDeleted" = false,
        "changedAt" = EXCLUDED."changedAt",
        "revision" = "PublicRecord"."revision" + 1,
        "year" = EXCLUDED."year",
        "divisions" = EXCLUDED."divisions",
        "kind" = EXCLUDED."kind"
$$;

CREATE FUNCTION "notePublicRecordGone"(report UUID) RETURNS void LANGUAGE sql AS $$
    UPDATE "PublicRecord" SET
        "isDeleted" = true,
        "changedAt" = date_trunc('second', clock_timestamp()),
        "revision" = "revision" + 1
    WHERE "reportId" = report AND NOT "isDeleted"
$$;

CREATE FUNCTION "publicRecordOfReport"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM "notePublicRecordGone"(OLD."id");
        RETURN OLD;
    END IF;
    IF NEW."status" = 'published' AND NEW."currentVersionId" IS NOT NULL THEN
        PERFORM "notePublicRecord"(NEW."id");
        UPDATE "ReportVersion" SET "publicSince" = clock_timestamp()
            WHERE "id" = NEW."currentVersionId" AND "publicSince" IS NULL;
    ELSE
        PERFORM "notePublicRecordGone"(NEW."id");
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER "Report_publicRecord"
    AFTER INSERT OR DELETE OR UPDATE OF "status", "currentVersionId", "year", "organizationId" ON "Report"
    FOR EACH ROW EXECUTE FUNCTION "publicRecordOfReport"();

-- The names of the body and its place stand in the record, so it changes with them.
CREATE FUNCTION "publicRecordsOfOrganization"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM "notePublicRecord"("id") FROM "Report"
        WHERE "organizationId" = NEW."id" AND "status" = 'published' AND "currentVersionId" IS NOT NULL;
    RETURN NEW;
END
$$;

CREATE TRIGGER "Organization_publicRecords"
    AFTER UPDATE OF "name", "kind", "divisionCode" ON "Organization"
    FOR EACH ROW EXECUTE FUNCTION "publicRecordsOfOrganization"();

CREATE FUNCTION "publicRecordsOfDivision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW."name" = OLD."name" AND NEW."path" = OLD."path" THEN RETURN NEW; END IF;
    PERFORM "notePublicRecord"(r."id") FROM "Report" r
        JOIN "Organization" o ON o."id" = r."organizationId"
        WHERE o."divisionCode" = NEW."code" AND r."status" = 'published' AND r."currentVersionId" IS NOT NULL;
    RETURN NEW;
END
$$;

CREATE TRIGGER "Division_publicRecords"
    AFTER UPDATE OF "name", "path" ON "Division"
    FOR EACH ROW EXECUTE FUNCTION "publicRecordsOfDivision"();

-- What is public when the record begins. An earlier version was public where someone is on record as publishing it.
SELECT "notePublicRecord"("id") FROM "Report" WHERE "status" = 'published' AND "currentVersionId" IS NOT NULL;
UPDATE "ReportVersion" v SET "publicSince" = GREATEST(v."createdAt", r."publishedAt")
    FROM "Report" r WHERE r."currentVersionId" = v."id" AND r."status" = 'published';
UPDATE "ReportVersion" v SET "publicSince" = e."at"
    FROM "AuditEvent" e
    WHERE v."publicSince" IS NULL AND e."action" = 'published' AND e."details"->>'versionId' = v."id"::text;
-- What was withdrawn before is told as withdrawn.
SELECT "notePublicRecord"("id") FROM "Report" WHERE "status" = 'withdrawn';
UPDATE "PublicRecord" p SET "isDeleted" = true, "changedAt" = date_trunc('second', COALESCE(r."withdrawnAt", p."changedAt"))
    FROM "Report" r WHERE r."id" = p."reportId" AND r."status" = 'withdrawn';
