import type { NextRequest } from 'next/server';
import { metricNumbers } from '@/app/metric-numbers';
import { sendTableCsv } from '@/app/send-chart';

interface Context {
  params: Promise<{ metric: string }>;
}

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { metric } = await params;
  return sendTableCsv(metric, () => metricNumbers(metric, request.nextUrl.searchParams));
}
