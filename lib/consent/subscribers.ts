import 'server-only';
import { afterCommit } from '@/db/client';
import type { Subscriber } from '@/lib/platform/events';
import { applyChoiceOf } from './choice';

export const onSignedIn: Subscriber<'signed-in'> = async (_, { identifierId }) =>
  afterCommit(() => applyChoiceOf(identifierId));
