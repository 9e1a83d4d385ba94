import type { NextRequest } from 'next/server';
import { drawCourseOf } from '@/app/draw-course-of';
import { sendSvg } from '@/app/send-chart';

interface Context {
  params: Promise<{ locale: string; slug: string }>;
}

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  return sendSvg(locale, (context) => drawCourseOf(slug, request.nextUrl.searchParams, context));
}
