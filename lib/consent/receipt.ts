import 'server-only';
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { keyedHash } from '@/lib/secret';
import { getWording, listConsentRecords } from './queries';
import { isPurpose, PURPOSE_TERMS } from './rules';

/** The fixed beginning of an Ed25519 private key in PKCS #8 (RFC 8410); the 32 bytes of the key follow. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

function signingKey() {
  const seed = Buffer.from(keyedHash('receipt-signature', 'ed25519'), 'base64url');
  return createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
}

/** Signs a document so that anyone can check it with the public key inside. The signature covers `JSON.stringify(document)`. */
export function signed<Document extends object>(document: Document) {
  const key = signingKey();
  const value = sign(null, Buffer.from(JSON.stringify(document)), key).toString('base64url');
  const { kty, crv, x } = createPublicKey(key).export({ format: 'jwk' });
  return {
    document,
    signature: { alg: 'EdDSA', covers: 'JSON.stringify(document)', value, publicKey: { kty, crv, x } },
  };
}

type ConsentRow = Awaited<ReturnType<typeof listConsentRecords>>[number];

/** One answer as a receipt, under the headings of ISO/IEC TS 27560:2023. */
async function receiptOf(row: ConsentRow, principal: string) {
  const terms = isPurpose(row.purpose) ? PURPOSE_TERMS[row.purpose] : null;
  return {
    recordMetadata: { schemaVersion: 'ISO/IEC TS 27560:2023', recordId: row.id, piiPrincipalId: principal },
    piiProcessing: {
      privacyNotice: `${env().siteUrl}/privacy/policy`,
      language: row.locale as Locale,
      purposes: [
        {
          purpose: row.purpose,
          version: row.purposeVersion,
          wording: await getWording(row.wordingHash),
          lawfulBasis: 'GDPR Art. 6(1)(a)',
          piiInformation: terms?.data ?? [],
          recipients: terms?.recipients ?? [],
          retentionPeriod: terms?.keptFor ?? null,
          withdrawalMethod: `${env().siteUrl}/privacy#consent`,
        },
      ],
      policyFingerprint: row.policyFingerprint,
    },
    partyIdentification: { piiController: 'Kindling (demonstration shop)', contact: `${env().siteUrl}/imprint` },
    eventInformation: {
      eventTime: row.at.toISOString(),
      eventType: row.state,
      collectionMethod: row.method,
      surface: row.surface,
      evidence: row.evidence,
    },
    proof: { position: row.position, previousHash: row.previousHash, hash: row.hash },
  };
}

/** All answers of one identifier as one signed document. */
export async function getConsentReceipts(identifierId: string, createdAt: Date) {
  const rows = await listConsentRecords(identifierId);
  const receipts = await Promise.all(rows.map((row) => receiptOf(row, identifierId)));
  return signed({ createdAt: createdAt.toISOString(), receipts });
}
