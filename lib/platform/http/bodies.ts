/** More than any form of the shop sends. */
export const LARGEST_BODY_IN_BYTES = 64 * 1024;

/** What a request brought; null when that is more than the shop takes, or the sender went away in the middle. */
export async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of request.body ?? []) {
      size += part.length;
      if (size > LARGEST_BODY_IN_BYTES) return null;
      parts.push(part);
    }
  } catch {
    return null;
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** A body of JSON; null for what is none, or too long. */
export async function readJson(request: Request): Promise<unknown> {
  const bytes = await readBytes(request);
  if (!bytes) return null;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** The fields of a form; null for a body that is no form, or too long. */
export async function readForm(request: Request): Promise<FormData | null> {
  const bytes = await readBytes(request);
  const type = request.headers.get('content-type');
  if (!bytes || !type) return null;
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    return null;
  }
}
