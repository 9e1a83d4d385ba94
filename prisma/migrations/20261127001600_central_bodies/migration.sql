UPDATE "Division" SET "level" = 'central' WHERE "code" = '000000';
