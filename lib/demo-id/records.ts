import 'server-only';
import { and, eq } from 'drizzle-orm';
import type { AdapterPayload } from 'oidc-provider';
import { db, transaction } from '@/db/client';
import { demoIdRecords } from '@/db/schema/demo';
import { now, SECOND_IN_MS, shift } from '../platform/clock';

const epoch = (at: Date) => Math.floor(at.getTime() / SECOND_IN_MS);

/** Keeps the provider's state in the shop's database (the adapter interface of oidc-provider). */
export class Records {
  constructor(private readonly model: string) {}

  private one(id: string) {
    return and(eq(demoIdRecords.model, this.model), eq(demoIdRecords.id, id));
  }

  async upsert(id: string, payload: AdapterPayload, expiresInSeconds: number): Promise<void> {
    const record = {
      payload: payload as Record<string, unknown>,
      grantId: payload.grantId ?? null,
      uid: payload.uid ?? null,
      expiresAt: expiresInSeconds ? shift(now(), expiresInSeconds * SECOND_IN_MS) : null,
    };
    await transaction((tx) =>
      tx
        .insert(demoIdRecords)
        .values({ model: this.model, id, ...record })
        .onConflictDoUpdate({ target: [demoIdRecords.model, demoIdRecords.id], set: record }),
    );
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const [row] = await db.select().from(demoIdRecords).where(this.one(id));
    return this.read(row);
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const ofModel = eq(demoIdRecords.model, this.model);
    const [row] = await db
      .select()
      .from(demoIdRecords)
      .where(and(ofModel, eq(demoIdRecords.uid, uid)));
    return this.read(row);
  }

  /** Device codes are not offered. */
  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  private read(row: typeof demoIdRecords.$inferSelect | undefined): AdapterPayload | undefined {
    if (!row || (row.expiresAt && row.expiresAt <= now())) return undefined;
    return { ...row.payload, ...(row.consumedAt ? { consumed: epoch(row.consumedAt) } : {}) };
  }

  async consume(id: string): Promise<void> {
    await transaction((tx) => tx.update(demoIdRecords).set({ consumedAt: now() }).where(this.one(id)));
  }

  async destroy(id: string): Promise<void> {
    await transaction((tx) => tx.delete(demoIdRecords).where(this.one(id)));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await transaction((tx) => tx.delete(demoIdRecords).where(eq(demoIdRecords.grantId, grantId)));
  }
}
