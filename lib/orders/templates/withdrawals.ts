import type { Block, Content } from '../../mail/content';
import type { MailData } from '../../mail/kinds';
import type { MailWords } from '../../mail/words';

/** What was declared, word for word, with the moment it arrived. */
function declared({ orderNumber, name, receivedAt }: MailData['withdrawal-received'], words: MailWords): string[] {
  return [
    words('withdrawal.declared', { orderNumber }),
    words('withdrawal.by', { name }),
    words('withdrawal.at', { receivedAt }),
  ];
}

/** The acknowledgement that the law asks for. */
export function withdrawalReceived(data: MailData['withdrawal-received'], words: MailWords): Content {
  const { orderNumber, outcome, link, label } = data;
  const onwards: Block[] = link
    ? [{ type: 'button', label: words(outcome === 'return' ? 'withdrawal.toLabel' : 'withdrawal.toOrder'), link }]
    : [];
  const parcel: Block[] = label ? [{ type: 'lines', lines: [label.number, ...label.address] }] : [];
  return {
    subject: words('withdrawal.subject', { orderNumber }),
    preview: words('withdrawal.at', { receivedAt: data.receivedAt }),
    blocks: [
      { type: 'text', text: words('withdrawal.intro') },
      { type: 'lines', lines: declared(data, words) },
      { type: 'text', text: words(`withdrawal.outcome.${label ? 'return-by-number' : outcome}`) },
      ...parcel,
      ...onwards,
      { type: 'small', text: words('withdrawal.notYou') },
    ],
    reason: words('withdrawal.reason'),
  };
}

/** The proof for somebody whose order was not found, without the typed name: a wrong digit must not cost a deadline. */
export function withdrawalUnknown(data: MailData['withdrawal-unknown'], words: MailWords): Content {
  return {
    subject: words('withdrawal.subject', { orderNumber: data.orderNumber }),
    preview: words('withdrawal.at', { receivedAt: data.receivedAt }),
    blocks: [
      { type: 'text', text: words('withdrawal.intro') },
      {
        type: 'lines',
        lines: [
          words('withdrawal.declared', { orderNumber: data.orderNumber }),
          words('withdrawal.at', { receivedAt: data.receivedAt }),
        ],
      },
      { type: 'text', text: words('withdrawal.unknown') },
      { type: 'button', label: words('withdrawal.again'), link: '/orders/withdraw' },
      { type: 'small', text: words('withdrawal.notYou') },
    ],
    reason: words('withdrawal.reason'),
  };
}
