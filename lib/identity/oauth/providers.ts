import 'server-only';
import { env } from '@/lib/platform/env';
import { clientConfig } from './client-config';
import { demoId } from './demo-id';
import type { SignInProvider } from './provider';
import { trustOf } from './trust';

/** The sign-in providers of this shop, in the order in which they are offered: those of the environment, and Demo ID in the demo. */
export function listSignInProviders(): SignInProvider[] {
  const { demo, signInProviders } = env();
  const providers: SignInProvider[] = signInProviders.map((setting) => ({
    id: setting.id,
    label: setting.label,
    answersByForm: setting.kind === 'apple',
    trust: trustOf(setting),
    client: () => clientConfig(setting),
  }));
  if (demo) providers.push(demoId());
  return providers;
}

export function findSignInProvider(id: string): SignInProvider | null {
  return listSignInProviders().find((provider) => provider.id === id) ?? null;
}

/** What people call a provider; null for one that was switched off since. */
export const providerLabel = (id: string): string | null => findSignInProvider(id)?.label ?? null;
