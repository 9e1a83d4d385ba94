import { adminRoute } from '@/app/api/admin/admin-route';
import { beginIntake } from '@/lib/manage/intakes/begin-intake';

/** Makes an intake for files to send. */
export const POST = adminRoute(async (user) =>
  Response.json({ id: await beginIntake(user) }, { status: 201 }),
);
