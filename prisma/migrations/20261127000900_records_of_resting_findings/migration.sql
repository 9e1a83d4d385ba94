-- Readers see what a report's checks against other reports say; where that changes, the record of what is public moves.
CREATE FUNCTION "restingFindingsChanged"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM "notePublicRecord"(r."id")
        FROM (
            SELECT DISTINCT v."reportId" FROM changed f JOIN "ReportVersion" v ON v."id" = f."versionId"
            WHERE f."basisVersionId" IS NOT NULL AND v."publicSince" IS NOT NULL
        ) touched
        JOIN "Report" r ON r."id" = touched."reportId"
        WHERE r."status" = 'published';
    RETURN NULL;
END
$$;

CREATE TRIGGER "Finding_restsAnew"
    AFTER INSERT ON "Finding" REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION "restingFindingsChanged"();

CREATE TRIGGER "Finding_restsNoMore"
    AFTER DELETE ON "Finding" REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION "restingFindingsChanged"();
