import type { NextRequest } from 'next/server';
import { courseNumbersOf } from '@/app/draw-course-of';
import { sendTableCsv } from '@/app/send-chart';

interface Context {
  params: Promise<{ slug: string }>;
}

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { slug } = await params;
  return sendTableCsv(slug, () => courseNumbersOf(slug, request.nextUrl.searchParams));
}
