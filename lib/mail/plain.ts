import { shop } from '@/shop.config';
import type { Block, Content } from './content';

/** The footer's links, ready to print. */
export type FooterLink = { label: string; href: string };

function textOf(block: Block, absolute: (link: string) => string): string {
  switch (block.type) {
    case 'text':
    case 'small':
      return block.text;
    case 'title':
      return block.text.toUpperCase();
    case 'code':
      return `    ${block.code}`;
    case 'coupon':
      return `${block.worth}\n\n    ${block.code}\n\n${block.note}`;
    case 'button':
      return `${block.label}:\n${absolute(block.link)}`;
    case 'lines':
      return block.lines.map((line) => `  ${line}`).join('\n');
    case 'links':
      return block.links.map(({ label, link }) => `${label}:\n${absolute(link)}`).join('\n\n');
    case 'goods':
      return block.rows
        .map(({ quantity, name, variant, sum }) => {
          return `  ${quantity} × ${[name, variant].filter(Boolean).join(', ')}${sum ? `: ${sum}` : ''}`;
        })
        .join('\n');
    case 'facts':
      return block.rows
        .map(({ label, value, href }) => `  ${label}: ${[value].flat().join(', ')}${href ? `\n  ${href}` : ''}`)
        .join('\n');
    case 'sums':
      return block.rows.map(({ label, sum }) => `  ${label}: ${sum}`).join('\n');
    case 'legal':
      return [
        block.title.toUpperCase(),
        ...block.parts.map(({ title, text }) => (title ? `${title}\n${text}` : text)),
      ].join('\n\n');
  }
}

/** The plain part: the same content, for people and programs that read text. */
export function plainOf(
  content: Content,
  absolute: (link: string) => string,
  { sender, footer }: { sender: string; footer: FooterLink[] },
): string {
  const parts = [
    ...(content.greeting ? [content.greeting] : []),
    ...content.blocks.map((block) => textOf(block, absolute)),
    `-- \n${shop.name}\n${content.reason}`,
    sender,
    ...footer.map(({ label, href }) => `${label}:\n${href}`),
  ];
  return `${parts.join('\n\n')}\n`;
}
