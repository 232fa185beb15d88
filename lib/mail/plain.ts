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
    case 'button':
      return `${block.label}:\n${absolute(block.link)}`;
    case 'lines':
      return block.lines.map((line) => `  ${line}`).join('\n');
    case 'links':
      return block.links.map(({ label, link }) => `${label}:\n${absolute(link)}`).join('\n\n');
    case 'sums':
      return block.rows.map(({ label, sum }) => `  ${label}: ${sum}`).join('\n');
  }
}

/** The plain part: the same content, for people and programs that read text. */
export function plainOf(content: Content, absolute: (link: string) => string, footer: FooterLink[]): string {
  const parts = [
    ...(content.greeting ? [content.greeting] : []),
    ...content.blocks.map((block) => textOf(block, absolute)),
    `-- \nKindling\n${content.reason}`,
    ...footer.map(({ label, href }) => `${label}:\n${href}`),
  ];
  return `${parts.join('\n\n')}\n`;
}
