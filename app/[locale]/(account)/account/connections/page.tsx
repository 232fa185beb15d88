import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '@/components/account/account-page';
import { ConnectionList } from '@/components/account/connection-list';
import { JoinList } from '@/components/account/join-list';
import { Pagination } from '@/components/search/pagination';
import { Notice } from '@/components/ui/notice';
import { countBrowsers, listConnections, PER_PAGE } from '@/lib/account/connections';
import { countJoins, listJoins } from '@/lib/account/joins';
import { requireAccount } from '@/lib/account/require-account';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('account');
  return { title: words('connections.title'), robots: { index: false } };
}

const PATH = '/account/connections';
const DONE = ['undone', 'redone', 'separated'] as const;

/** A page that somebody asks for, as far as there is one. */
function pageOf(asked: unknown, pages: number): number {
  const page = Number(asked);
  return Number.isInteger(page) ? Math.min(Math.max(1, page), pages) : 1;
}

const pagesOf = (count: number) => Math.max(1, Math.ceil(count / PER_PAGE));

/** What belongs together, since when and why, and how to take it apart. */
export default async function ConnectionsPage({ searchParams }: PageProps<'/[locale]/account/connections'>) {
  const query = await searchParams;
  const shopper = await requireAccount(PATH);
  const words = await getTranslations('account.connections');
  const browserPages = pagesOf(await countBrowsers(shopper.customerId));
  const joinPages = pagesOf(await countJoins(shopper.owner.writeId));
  const [page, joins] = [pageOf(query.page, browserPages), pageOf(query.joins, joinPages)];
  const addressOf = (to: { page: number; joins: number }) => `${PATH}?page=${to.page}&joins=${to.joins}`;
  const here = page === 1 && joins === 1 ? PATH : addressOf({ page, joins });
  const done = DONE.find((one) => one === query.done);
  return (
    <AccountPage title={words('title')} lead={words('lead')}>
      {done && (
        <Notice as="p" tone="success" role="status">
          {words(`done.${done}`)}
        </Notice>
      )}
      <ConnectionList connections={await listConnections(shopper, page)} here={here} />
      <Pagination page={page} pages={browserPages} addressOfPage={(to) => addressOf({ page: to, joins })} />
      <JoinList joins={await listJoins(shopper.owner.writeId, joins, shopper.visitorId)} here={here} />
      <Pagination page={joins} pages={joinPages} addressOfPage={(to) => addressOf({ page, joins: to })} />
    </AccountPage>
  );
}
