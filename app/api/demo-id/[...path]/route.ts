import { answerInNode } from '@/lib/demo-id/node-bridge';
import { demoIdProvider } from '@/lib/demo-id/provider';
import { DEMO_ID_CLIENT } from '@/lib/identity/oauth/demo-id-client';
import { env } from '@/lib/platform/env';
import { readBytes } from '@/lib/platform/http/bodies';

const MOUNT = '/api/demo-id';

/** Demo ID, the OpenID Connect provider inside the shop. Absent outside demo mode. */
async function demoId(request: Request): Promise<Response> {
  const provider = demoIdProvider();
  if (!provider) return new Response(null, { status: 404 });
  const site = new URL(env().siteUrl);
  const { pathname, search } = new URL(request.url);
  const url = pathname.slice(MOUNT.length) + search;
  const headers = Object.fromEntries(request.headers);
  // Each sign-in starts afresh: Demo ID keeps nobody signed in.
  if (url.startsWith('/auth?')) delete headers.cookie;
  delete headers['x-forwarded-host'];
  // Its addresses are those of the site, whatever a stranger writes into the headers.
  Object.assign(headers, { host: site.host, 'x-forwarded-proto': site.protocol.slice(0, -1) });
  const { method } = request;
  const body = await readBytes(request);
  if (!body) return new Response(null, { status: 413 });
  const answer = await answerInNode(provider.callback(), { method, url, mount: MOUNT, headers, body });
  // Once somebody is back in the shop, nothing of them stays here.
  if (answer.headers.get('location')?.startsWith(DEMO_ID_CLIENT.redirectUri())) forget(answer.headers);
  return answer;
}

function forget(headers: Headers): void {
  for (const name of ['demo-id-session', 'demo-id-session.sig']) {
    headers.append('set-cookie', `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`);
  }
}

export { demoId as GET, demoId as POST };
