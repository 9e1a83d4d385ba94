import { adminRoute } from '@/app/api/admin/admin-route';
import { cancelIntake } from '@/lib/manage/intakes/cancel-intake';

interface Context {
  params: Promise<{ intakeId: string }>;
}

export const POST = adminRoute<Context>(async (user, _, { params }) => {
  await cancelIntake(user, (await params).intakeId);
  return new Response(null, { status: 204 });
});
