import 'server-only';
import { now, SECOND_IN_MS } from '../platform/clock';
import { type DemoPerson, findPerson } from './people';
import { demoIdProvider } from './provider';

/** What the provider is waiting for: that somebody says who they are, or allows what the shop asks for. */
export type Question = { ask: 'who' } | { ask: 'consent'; person: DemoPerson; scopes: ('profile' | 'email')[] };

async function findInteraction(uid: string) {
  return (await demoIdProvider()?.Interaction.find(uid)) ?? null;
}

const scopesOf = (params: Record<string, unknown>) => String(params.scope ?? '').split(' ');

/** The open question of a sign-in; null when it ran out or never was. */
export async function getQuestion(uid: string): Promise<Question | null> {
  const interaction = await findInteraction(uid);
  if (!interaction) return null;
  if (interaction.prompt.name === 'login') return { ask: 'who' };
  const person = await findPerson(interaction.session?.accountId ?? '');
  if (!person) return null;
  const asked = scopesOf(interaction.params);
  return { ask: 'consent', person, scopes: (['profile', 'email'] as const).filter((scope) => asked.includes(scope)) };
}

type Answer =
  | { login: { accountId: string; remember: boolean } }
  | { consent: { grantId: string } }
  | { error: string };

/** Gives an answer and returns the provider's address to go on at; null when the question is not open any more. */
async function answer(uid: string, result: Answer): Promise<string | null> {
  const interaction = await findInteraction(uid);
  if (!interaction) return null;
  interaction.result = 'error' in result ? result : { ...interaction.lastSubmission, ...result };
  await interaction.save(interaction.exp - Math.floor(now().getTime() / SECOND_IN_MS));
  return interaction.returnTo;
}

export const answerWho = (uid: string, subject: string) =>
  answer(uid, { login: { accountId: subject, remember: false } });

export const answerCancel = (uid: string) => answer(uid, { error: 'access_denied' });

/** Allows everything that was asked for and shown. */
export async function answerConsent(uid: string): Promise<string | null> {
  const provider = demoIdProvider();
  const interaction = await findInteraction(uid);
  const accountId = interaction?.session?.accountId;
  if (!provider || !interaction || !accountId) return null;
  const grant = new provider.Grant({ accountId, clientId: String(interaction.params.client_id) });
  grant.addOIDCScope(String(interaction.params.scope));
  return answer(uid, { consent: { grantId: await grant.save() } });
}
