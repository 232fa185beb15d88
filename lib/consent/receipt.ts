import { shop } from '@/shop.config';
import 'server-only';
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { Locale } from '@/lib/i18n/locales';
import { env } from '@/lib/platform/env';
import { keyedHash } from '@/lib/platform/secret';
import { getWordings, listConsentRecords, verifyChain, wordingHashesOf } from './queries';
import { fingerprintOfKey, RECEIPT_KEY_PATH, type ReceiptKey } from './receipt-check';
import { FORMER_TERMS, isPurpose, PURPOSE_TERMS } from './rules';

/** The fixed beginning of an Ed25519 private key in PKCS #8 (RFC 8410); the 32 bytes of the key follow. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

function signingKey() {
  const seed = Buffer.from(keyedHash('receipt-signature', 'ed25519'), 'base64url');
  return createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
}

/** The public half, as it is published at `RECEIPT_KEY_PATH`. */
export function receiptKey(): ReceiptKey {
  const { x } = createPublicKey(signingKey()).export({ format: 'jwk' });
  const key = { kty: 'OKP', crv: 'Ed25519', x: String(x) } as const;
  return { ...key, kid: fingerprintOfKey(key), alg: 'EdDSA', use: 'sig' };
}

/** Signs a document so that anyone can check it with the shop's published key. The signature covers `JSON.stringify(document)`. */
function signatureOf(document: object) {
  const value = sign(null, Buffer.from(JSON.stringify(document)), signingKey()).toString('base64url');
  const { kid, kty, crv, x } = receiptKey();
  const keyAddress = `${env().siteUrl}${RECEIPT_KEY_PATH}`;
  return { alg: 'EdDSA', covers: 'JSON.stringify(document)', value, keyAddress, publicKey: { kid, kty, crv, x } };
}

/** A document with the signature under it. */
export function signed<Document extends object>(document: Document) {
  return { document, signature: signatureOf(document) };
}

type ConsentRow = Awaited<ReturnType<typeof listConsentRecords>>[number];

/** One answer as a receipt, under the headings of ISO/IEC TS 27560:2023. */
function receiptOf(row: ConsentRow, wordings: ReadonlyMap<string, string>) {
  const terms = isPurpose(row.purpose) ? PURPOSE_TERMS[row.purpose] : FORMER_TERMS[row.purpose];
  const { requestedWording, ...evidence } = row.evidence ?? {};
  return {
    recordMetadata: {
      schemaVersion: 'ISO/IEC TS 27560:2023',
      recordId: row.id,
      piiPrincipalId: row.identifierId,
    },
    piiProcessing: {
      privacyNotice: `${env().siteUrl}/privacy/policy`,
      language: row.locale as Locale,
      purposes: [
        {
          purpose: row.purpose,
          version: row.purposeVersion,
          wording: wordings.get(row.wordingHash) ?? null,
          wordingHash: row.wordingHash,
          lawfulBasis: 'GDPR Art. 6(1)(a)',
          piiInformation: terms?.data ?? [],
          recipients: terms?.recipients ?? [],
          retentionPeriod: terms?.keptFor ?? null,
          withdrawalMethod: `${env().siteUrl}/privacy#consent`,
        },
      ],
      policyFingerprint: row.policyFingerprint,
    },
    partyIdentification: { piiController: `${shop.name} (demonstration shop)`, contact: `${env().siteUrl}/imprint` },
    eventInformation: {
      eventTime: row.at.toISOString(),
      eventType: row.state,
      collectionMethod: row.method,
      surface: row.surface,
      evidence: row.evidence ? evidence : null,
      ...(requestedWording && {
        requestedWording: wordings.get(requestedWording) ?? null,
        requestedWordingHash: requestedWording,
      }),
    },
    proof: { position: row.position, previousHash: row.previousHash, hash: row.hash },
  };
}

/**
 * All answers of one identifier as one document. Signed only while the whole ledger and its words hold: otherwise the document
 * says from which answer on it does not, and carries no signature.
 */
export async function getConsentReceipts(identifierId: string, createdAt: Date) {
  const [rows, { brokenAt }] = await Promise.all([listConsentRecords(identifierId), verifyChain(identifierId)]);
  const wordings = await getWordings(rows.flatMap(wordingHashesOf));
  const receipts = rows.map((row) => receiptOf(row, wordings));
  const document = { createdAt: createdAt.toISOString(), ...(brokenAt !== null && { brokenAt }), receipts };
  return { document, signature: brokenAt === null ? signatureOf(document) : null };
}
