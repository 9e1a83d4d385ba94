-- What people corrected to a body of the central government says its level as it is kept now, and no rule doubts any more that
-- such a body may issue 规章. What people decided about such a doubt stays.
UPDATE "Correction" SET "after" = jsonb_set("after", '{division,level}', '"central"')
    WHERE "kind" = 'identity' AND "after" #>> '{division,code}' = '000000';
UPDATE "Correction" SET "before" = jsonb_set("before", '{division,level}', '"central"')
    WHERE "kind" = 'identity' AND "before" #>> '{division,code}' = '000000';
DELETE FROM "Finding" f USING "ReportVersion" v, "Report" r, "Organization" o
    WHERE f."code" = 'rules_competence' AND v."id" = f."versionId" AND r."id" = v."reportId"
        AND o."id" = r."organizationId" AND o."divisionCode" = '000000'
        AND f."decisionId" IS NULL;
