-- DropIndex
DROP INDEX "Finding_versionId_verdict_idx";

-- AlterTable
ALTER TABLE "Finding" ADD COLUMN     "decisionId" UUID,
ADD COLUMN     "isOpen" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "key" TEXT,
ADD COLUMN     "numbers" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "state" "FindingState" NOT NULL DEFAULT 'open';

-- CreateIndex
CREATE INDEX "Finding_versionId_isOpen_idx" ON "Finding"("versionId", "isOpen");

-- CreateIndex
CREATE INDEX "Finding_decisionId_idx" ON "Finding"("decisionId");

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "FindingDecision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

UPDATE "Finding" SET "isOpen" = true WHERE "verdict" <> 'holds';

-- The one place that says what a decision does to a finding, and what is open.
CREATE FUNCTION "decideFinding"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last RECORD;
BEGIN
    NEW."state" := 'open';
    NEW."decisionId" := NULL;
    IF NEW."verdict" <> 'holds' AND NEW."key" IS NOT NULL THEN
        SELECT d."id", d."state", d."expression" INTO last
            FROM "ReportVersion" v JOIN "FindingDecision" d ON d."reportId" = v."reportId"
            WHERE v."id" = NEW."versionId" AND d."findingKey" = NEW."key"
            ORDER BY d."at" DESC, d."id" DESC LIMIT 1;
        IF FOUND THEN
            NEW."decisionId" := last."id";
            IF last."expression" = NEW."numbers" THEN NEW."state" := last."state"; END IF;
        END IF;
    END IF;
    NEW."isOpen" := NEW."verdict" <> 'holds' AND NEW."state" IN ('open', 'confirmed');
    RETURN NEW;
END
$$;

CREATE TRIGGER "Finding_isDecided"
    BEFORE INSERT OR UPDATE OF "key", "numbers", "verdict" ON "Finding"
    FOR EACH ROW EXECUTE FUNCTION "decideFinding"();

-- A decision counts for the finding in every version; where a reader can see that, the record of what is public moves.
CREATE FUNCTION "findingDecided"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "Finding" SET "key" = "key"
        WHERE "key" = NEW."findingKey"
            AND "versionId" IN (SELECT "id" FROM "ReportVersion" WHERE "reportId" = NEW."reportId");
    PERFORM "notePublicRecord"(r."id") FROM "Report" r
        WHERE r."id" = NEW."reportId" AND r."status" = 'published' AND EXISTS (
            SELECT FROM "Finding" f JOIN "ReportVersion" v ON v."id" = f."versionId"
            WHERE v."reportId" = r."id" AND v."publicSince" IS NOT NULL AND f."decisionId" = NEW."id");
    RETURN NEW;
END
$$;

CREATE TRIGGER "FindingDecision_counts"
    AFTER INSERT ON "FindingDecision"
    FOR EACH ROW EXECUTE FUNCTION "findingDecided"();

-- What was said of a finding stays as it was said, for as long as its report is there.
CREATE FUNCTION "keepFindingDecision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF to_jsonb(NEW) - 'userId' <> to_jsonb(OLD) - 'userId' THEN
            RAISE EXCEPTION 'decisions about findings are never changed';
        END IF;
        RETURN NEW;
    END IF;
    IF EXISTS (SELECT FROM "Report" WHERE "id" = OLD."reportId") THEN
        RAISE EXCEPTION 'decisions about findings are never taken back, another one follows';
    END IF;
    RETURN OLD;
END
$$;

CREATE TRIGGER "FindingDecision_isOnlyAddedTo"
    BEFORE UPDATE OR DELETE ON "FindingDecision"
    FOR EACH ROW EXECUTE FUNCTION "keepFindingDecision"();
