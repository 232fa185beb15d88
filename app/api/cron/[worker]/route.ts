import { env } from '@/lib/platform/env';
import { orUnavailable } from '@/lib/platform/http/or-unavailable';
import { equalInConstantTime } from '@/lib/platform/secret';
import { runWorker, WORKERS } from '@/lib/workers';

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });

/** For the scheduler of a host: `Authorization: Bearer <CRON_SECRET>` has one worker do a turn. Absent without the secret. */
export const GET = orUnavailable(async (request: Request, { params }: RouteContext<'/api/cron/[worker]'>) => {
  const { cronSecret } = env();
  const { worker: key } = await params;
  if (!cronSecret) return answer(404, { error: 'not-found' });
  if (!equalInConstantTime(request.headers.get('authorization') ?? '', `Bearer ${cronSecret}`)) {
    return answer(401, { error: 'unauthorized' });
  }
  const worker = Object.hasOwn(WORKERS, key) ? WORKERS[key] : undefined;
  if (!worker) return answer(404, { error: 'not-found' });
  return answer(200, { worker: key, done: await runWorker(worker) });
});
