import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { Facts } from '@/components/ui/facts';
import { Cluster, Stack } from '@/components/ui/layout';
import { Meter } from '@/components/ui/meter';
import { Notice } from '@/components/ui/notice';
import { Price, RegularPrice } from '@/components/ui/price';
import { Stars } from '@/components/ui/stars';
import { StepItem, Steps } from '@/components/ui/steps';
import { Table } from '@/components/ui/table';
import { Timeline, TimelineItem } from '@/components/ui/timeline';
import { UiPart } from './ui-part';

const TONES = ['plain', 'info', 'success', 'warning', 'danger'] as const;

/** What is said, shown and counted. */
export async function UiData() {
  const words = await getTranslations('demo.ui');
  const pairs = [words('first'), words('second')].map((name) => [name, words('value')] as const);
  return (
    <>
      <UiPart title={words('notices')}>
        {TONES.map((tone) => (
          <Notice key={tone} as="p" tone={tone}>
            {words('info')}
          </Notice>
        ))}
        <div className="grid gap-5 sm:grid-cols-2">
          <Card>{words('raised')}</Card>
          <Card tone="sunken">{words('sunken')}</Card>
        </div>
      </UiPart>
      <UiPart title={words('data')}>
        <Table stacked>
          <thead>
            <tr>
              <th scope="col">{words('name')}</th>
              <th scope="col">{words('value')}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td data-label={words('value')}>{value}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <Facts>
          {pairs.map(([name, value]) => (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </Facts>
        <Cluster>
          <Price>€19.00</Price>
          <Price sale>€15.00</Price>
          <RegularPrice>€19.00</RegularPrice>
          <Stars rating={4} words={words('stars')} />
        </Cluster>
        <Meter percent={75} role="progressbar" aria-label={words('meter')} aria-valuenow={75} />
      </UiPart>
      <UiPart title={words('flow')}>
        <Steps>
          {(['done', 'here', 'ahead'] as const).map((state) => (
            <StepItem key={state} state={state}>
              {words('step')}
            </StepItem>
          ))}
        </Steps>
        <Timeline>
          <TimelineItem done>{words('past')}</TimelineItem>
          <TimelineItem>{words('ahead')}</TimelineItem>
        </Timeline>
        <div>
          <Disclosure summary={words('more')}>{words('moreText')}</Disclosure>
          <Disclosure summary={words('more')} open>
            {words('moreText')}
          </Disclosure>
        </div>
      </UiPart>
      <UiPart title={words('type')}>
        <Stack gap={3}>
          <p className="eyebrow">{words('eyebrow')}</p>
          <p className="title-large">{words('largest')}</p>
          <p className="title">{words('heading')}</p>
          <p className="subtitle">{words('subheading')}</p>
          <p className="lede">{words('info')}</p>
          <div className="prose">
            <p>{words('prose')}</p>
          </div>
        </Stack>
      </UiPart>
    </>
  );
}
