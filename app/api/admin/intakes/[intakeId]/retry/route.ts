import { adminRoute } from '@/app/api/admin/admin-route';
import { retryIntake } from '@/lib/manage/intakes/retry-intake';

interface Context {
  params: Promise<{ intakeId: string }>;
}

export const POST = adminRoute<Context>(async (user, _, { params }) => {
  await retryIntake(user, (await params).intakeId);
  return new Response(null, { status: 204 });
});
