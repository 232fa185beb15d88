import { connection } from 'next/server';

/** Liveness: this process turns. Says nothing about the database, since a restart would not mend it. */
export async function GET(): Promise<Response> {
  await connection();
  return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
}
