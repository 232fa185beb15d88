import 'server-only';
import type { NewMail } from '@/lib/mail/commands';
import type { MailGoods } from '@/lib/mail/kinds';
import { formatMoney } from '@/lib/platform/money';
import { returnCarrier } from '../carriers';
import { mailGoods } from '../mails';
import type { OrderReturn, OrderView } from '../order';

/** What a return holds; what it is worth is said once it is here. */
function goodsOf(order: OrderView, { lines }: OrderReturn): MailGoods[] {
  const quantityOf = ({ position }: { position: number }) =>
    lines.find((one) => one.position === position)?.quantity ?? 0;
  return mailGoods(order, quantityOf).map((goods) => ({ ...goods, sum: null }));
}

/** Says what comes back, and where the label is. Null for whoever was erased. */
export function returnAnnouncedMail(order: OrderView, returnId: string): NewMail | null {
  const announced = order.returns.find(({ id }) => id === returnId);
  if (!order.email || !announced) return null;
  return {
    kind: 'return-announced',
    data: {
      orderNumber: order.number,
      returnNumber: announced.number,
      link: `/orders/${order.token}/return/${returnId}`,
      goods: goodsOf(order, announced),
      carrier: returnCarrier(order.address.country),
    },
    cause: `return-announced:${returnId}`,
    to: order.email,
    locale: order.locale,
  };
}

/** Says that nothing comes back, and nothing is given back. Null for whoever was erased. */
export function returnCancelledMail(order: OrderView, returnId: string): NewMail | null {
  const calledOff = order.returns.find(({ id }) => id === returnId);
  if (!order.email || !calledOff) return null;
  return {
    kind: 'return-called-off',
    data: {
      orderNumber: order.number,
      returnNumber: calledOff.number,
      link: `/orders/${order.token}`,
      goods: goodsOf(order, calledOff),
    },
    cause: `return-called-off:${returnId}`,
    to: order.email,
    locale: order.locale,
  };
}

/** Says that the goods are here and what goes back to the person. */
export function returnReceivedMail(order: OrderView, received: OrderReturn): NewMail | null {
  if (!order.email) return null;
  const { refund } = received;
  return {
    kind: 'return-received',
    data: {
      orderNumber: order.number,
      link: `/orders/${order.token}`,
      goods: goodsOf(order, received),
      refund: refund && refund.amountInCents > 0 ? formatMoney(refund, order.locale) : null,
    },
    cause: `return-received:${received.id}`,
    to: order.email,
    locale: order.locale,
  };
}
