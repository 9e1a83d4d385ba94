-- CreateTable
CREATE TABLE "ComparedReport" (
    "reportId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,

    CONSTRAINT "ComparedReport_pkey" PRIMARY KEY ("reportId")
);

-- CreateTable
CREATE TABLE "NarrativePassage" (
    "reportId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "organizationId" UUID NOT NULL,
    "wordingId" BIGINT NOT NULL,
    "exact" BIGINT NOT NULL,
    "frame" BIGINT NOT NULL,
    "length" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "NarrativePassage_pkey" PRIMARY KEY ("reportId","ordinal")
);

-- CreateTable
CREATE TABLE "Wording" (
    "id" BIGINT NOT NULL,
    "words" TEXT NOT NULL,
    "keys" INTEGER[],
    "bodies" INTEGER NOT NULL,
    "isCommon" BOOLEAN NOT NULL,
    "commonBy" BIGINT,

    CONSTRAINT "Wording_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WordingPair" (
    "a" BIGINT NOT NULL,
    "b" BIGINT NOT NULL,
    "alike" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "WordingPair_pkey" PRIMARY KEY ("a","b")
);

-- CreateIndex
CREATE INDEX "NarrativePassage_wordingId_idx" ON "NarrativePassage"("wordingId");

-- CreateIndex
CREATE INDEX "Wording_keys_idx" ON "Wording" USING GIN ("keys");

-- CreateIndex
CREATE INDEX "WordingPair_b_idx" ON "WordingPair"("b");

-- What changes in the archive is noted for the search for copies in the same transaction, as it is for the search.
CREATE FUNCTION "noteStaleCopies"(report UUID) RETURNS void LANGUAGE sql AS $$
    INSERT INTO "StaleReport" ("engine", "reportId", "changedAt")
    VALUES ('copies', report, clock_timestamp())
    ON CONFLICT ("engine", "reportId") DO UPDATE SET "changedAt" = excluded."changedAt"
$$;

CREATE FUNCTION "reportChangedForCopies"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD."status" = 'published' THEN PERFORM "noteStaleCopies"(OLD."id"); END IF;
        RETURN OLD;
    END IF;
    IF NEW."status" = 'published' OR (TG_OP = 'UPDATE' AND OLD."status" = 'published') THEN
        PERFORM "noteStaleCopies"(NEW."id");
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER "Report_changed_for_copies"
    AFTER INSERT OR DELETE OR UPDATE OF "status", "currentVersionId", "year", "organizationId" ON "Report"
    FOR EACH ROW EXECUTE FUNCTION "reportChangedForCopies"();

CREATE FUNCTION "organizationChangedForCopies"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM "noteStaleCopies"("id") FROM "Report" WHERE "organizationId" = NEW."id" AND "status" = 'published';
    RETURN NEW;
END
$$;

CREATE TRIGGER "Organization_changed_for_copies"
    AFTER UPDATE OF "name", "divisionCode" ON "Organization"
    FOR EACH ROW EXECUTE FUNCTION "organizationChangedForCopies"();

-- What is published already is compared when the site starts.
INSERT INTO "StaleReport" ("engine", "reportId", "changedAt")
    SELECT 'copies', "id", clock_timestamp() FROM "Report" WHERE "status" = 'published';
