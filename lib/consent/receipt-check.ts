import { createHash, createPublicKey, verify } from 'node:crypto';

/** Where the shop publishes the key of its receipts: a JSON Web Key Set (RFC 7517). */
export const RECEIPT_KEY_PATH = '/.well-known/consent-receipts.json';

type PublicKey = { kty: 'OKP'; crv: 'Ed25519'; x: string };
export type ReceiptKey = PublicKey & { kid: string; alg: 'EdDSA'; use: 'sig' };

/** The thumbprint of a key (RFC 7638, RFC 8037): its name wherever it is met. */
export function fingerprintOfKey({ kty, crv, x }: PublicKey): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
}

type Signed = {
  document: {
    createdAt: string;
    receipts: {
      piiProcessing: { purposes: { purpose: string; wording: string | null; wordingHash: string }[] };
      eventInformation: {
        eventTime: string;
        eventType: string;
        requestedWording?: string | null;
        requestedWordingHash?: string;
      };
    }[];
  };
  signature: { value: string; publicKey?: { kid?: string } } | null;
};

/** What a receipt turned out to be: the shop's own and unchanged, or why not. */
export type ReceiptVerdict =
  | { verdict: 'valid'; answers: { purpose: string; state: string; at: string }[]; createdAt: string }
  | { verdict: 'unreadable' | 'unsigned' | 'foreign-key' | 'changed' | 'changed-words' };

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether something has the frame of a receipt. What is in it is believed only after its signature. */
function isSigned(value: unknown): value is Signed {
  if (!isObject(value) || !isObject(value.document) || !Array.isArray(value.document.receipts)) return false;
  const { signature } = value;
  return signature === null || (isObject(signature) && typeof signature.value === 'string');
}

/**
 * Checks one signed document against the key that the shop publishes: a key inside the document proves nothing, as anybody can
 * make one. The words of each answer are compared with their hash, too.
 */
function checkDocument(raw: unknown, key: PublicKey): ReceiptVerdict {
  if (!isSigned(raw)) return { verdict: 'unreadable' };
  const { document, signature } = raw;
  if (!signature) return { verdict: 'unsigned' };
  if (signature.publicKey?.kid !== fingerprintOfKey(key)) return { verdict: 'foreign-key' };
  // As it was read: the order of its keys is that of the signed text.
  const signedText = Buffer.from(JSON.stringify(document));
  const publicKey = createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x }, format: 'jwk' });
  if (!verify(null, signedText, publicKey, Buffer.from(signature.value, 'base64url'))) return { verdict: 'changed' };
  const wordings = document.receipts.flatMap(({ piiProcessing, eventInformation }) => [
    ...piiProcessing.purposes.map(({ wording, wordingHash }) => [wording, wordingHash] as const),
    ...(eventInformation.requestedWordingHash
      ? [[eventInformation.requestedWording ?? null, eventInformation.requestedWordingHash] as const]
      : []),
  ]);
  if (wordings.some(([text, hash]) => text === null || hashOf(text) !== hash)) return { verdict: 'changed-words' };
  const answers = document.receipts.flatMap(({ piiProcessing, eventInformation }) =>
    piiProcessing.purposes.map(({ purpose }) => ({
      purpose,
      state: eventInformation.eventType,
      at: eventInformation.eventTime,
    })),
  );
  return { verdict: 'valid', answers, createdAt: document.createdAt };
}

/** Checks what the privacy center hands out: a list of signed documents, or one of them, as text. */
export function checkReceipts(text: string, key: PublicKey): ReceiptVerdict[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    // Not JSON: somebody has pasted something else.
    return [{ verdict: 'unreadable' }];
  }
  const documents = Array.isArray(read) ? read : [read];
  if (documents.length === 0) return [{ verdict: 'unreadable' }];
  return documents.map((document) => checkDocument(document, key));
}
