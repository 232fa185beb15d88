import 'server-only';
import { eq } from 'drizzle-orm';
import { db, transaction } from '@/db/client';
import { demoIdPeople } from '@/db/schema/demo';
import { now } from '../platform/clock';
import { newId } from '../platform/id';

export type DemoPerson = { subject: string; email: string; name: string };

/** Invented people to choose from. */
export const INVENTED: readonly Omit<DemoPerson, 'subject'>[] = [
  { name: 'Mira Feldmann', email: 'mira.feldmann@example.com' },
  { name: 'Jonas Ackermann', email: 'jonas.ackermann@example.org' },
  { name: 'Zofia Lisowska', email: 'zofia.lisowska@example.com' },
];

export async function findPerson(subject: string): Promise<DemoPerson | null> {
  const [person] = await db.select().from(demoIdPeople).where(eq(demoIdPeople.subject, subject));
  return person ?? null;
}

/** The person with an address; makes one at the first mention. The name of somebody who exists stays as it is. */
export function meetPerson(name: string, email: string): Promise<DemoPerson> {
  return transaction(async (tx) => {
    await tx.insert(demoIdPeople).values({ subject: newId(), email, name, createdAt: now() }).onConflictDoNothing();
    const [person] = await tx.select().from(demoIdPeople).where(eq(demoIdPeople.email, email));
    return person as DemoPerson;
  });
}
