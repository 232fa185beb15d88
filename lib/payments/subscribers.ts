import 'server-only';
import { afterCommit } from '@/db/client';
import type { Subscriber } from '@/lib/platform/events';
import { refundOrder } from './commands';

export const onOrderCancelled: Subscriber<'order-cancelled'> = async (_, { orderId }) =>
  afterCommit(() => refundOrder(orderId));
