import type { NextRequest } from 'next/server';
import { signedCertificate } from '@/lib/privacy/certificate';
import { getCertificate } from '@/lib/privacy/erase';
import { shop } from '@/shop.config';

/** The certificate as a signed document to keep. */
export async function GET(request: NextRequest) {
  const id = request.nextUrl.searchParams.get('certificate');
  const certificate = id ? await getCertificate(id) : null;
  if (!certificate) return new Response(null, { status: 404 });
  return Response.json(signedCertificate(certificate), {
    headers: {
      'Content-Disposition': `attachment; filename="${shop.slug}-erasure-${certificate.id}.json"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
