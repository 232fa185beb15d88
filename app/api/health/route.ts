import { connection } from 'next/server';
import { getHealth } from '@/lib/health';

/** Readiness, for whatever runs this process: 200 when it can serve, 503 when it cannot. */
export async function GET(): Promise<Response> {
  await connection();
  const health = await getHealth();
  const status = health.status === 'failing' ? 503 : 200;
  return Response.json(health, { status, headers: { 'cache-control': 'no-store' } });
}
