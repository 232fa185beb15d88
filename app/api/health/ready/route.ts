import { connection } from 'next/server';
import { getHealth } from '@/lib/health';

/** Readiness: 200 when this process can serve, and 503 when it cannot or was asked to end. */
export async function GET(): Promise<Response> {
  await connection();
  const health = await getHealth();
  const serves = health.status === 'ok' || health.status === 'degraded';
  return Response.json(health, { status: serves ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
