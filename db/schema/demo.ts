import { index, instant, json, primaryKey, table, text } from '../columns';

/** State of the built-in OpenID Connect provider (Demo ID): its own sessions, grants and codes, none of the shop's. */
export const demoIdRecords = table(
  'demo_id_records',
  {
    model: text('model').notNull(),
    id: text('id').notNull(),
    payload: json('payload').$type<Record<string, unknown>>().notNull(),
    grantId: text('grant_id'),
    uid: text('uid'),
    consumedAt: instant('consumed_at'),
    expiresAt: instant('expires_at'),
  },
  (records) => [
    primaryKey({ columns: [records.model, records.id] }),
    index('demo_id_records_grant').on(records.grantId),
    index('demo_id_records_uid').on(records.uid),
  ],
);

/** People the built-in provider knows: invented, or typed in by whoever tries the demo. */
export const demoIdPeople = table('demo_id_people', {
  subject: text('subject').primaryKey(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  createdAt: instant('created_at').notNull(),
});
