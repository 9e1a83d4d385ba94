import type { Database } from '../client';
import type { AddressFetch } from '../generated/client';

/** Longer than a fetch may take. */
const SILENT_SECONDS = 180;

/** Takes the oldest address that is to be fetched, or whose process fell silent. Null when there is none. */
export async function claimFetch(db: Database): Promise<AddressFetch | null> {
  const claimed = await db.$queryRaw<{ id: string }[]>`
    UPDATE "AddressFetch" SET "startedAt" = now()
    WHERE "id" = (
      SELECT "id" FROM "AddressFetch"
      WHERE "doneAt" IS NULL
        AND ("startedAt" IS NULL OR "startedAt" < now() - make_interval(secs => ${SILENT_SECONDS}))
      ORDER BY "createdAt", "id" LIMIT 1
      FOR UPDATE SKIP LOCKED)
    RETURNING "id"`;
  const [first] = claimed;
  return first === undefined ? null : db.addressFetch.findUnique({ where: { id: first.id } });
}
