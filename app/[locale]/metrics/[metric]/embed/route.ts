import type { NextRequest } from 'next/server';
import { drawMetric } from '@/app/draw-metric';
import { sendEmbed } from '@/app/send-chart';

interface Context {
  params: Promise<{ locale: string; metric: string }>;
}

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale, metric } = await params;
  return sendEmbed(locale, (context) => drawMetric(metric, request.nextUrl.searchParams, context));
}
