import { Heart, Search, ShoppingBag, X } from 'lucide';
import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { chip, chips } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Cluster } from '@/components/ui/layout';
import { UiPart } from './ui-part';

const VARIANTS = ['primary', 'secondary', 'quiet', 'danger', 'link'] as const;

/** Buttons, badges and chips in every state. */
export async function UiActions() {
  const words = await getTranslations('demo.ui');
  return (
    <>
      <UiPart title={words('buttons')}>
        {(['normal', 'small'] as const).map((size) => (
          <Cluster key={size}>
            {VARIANTS.map((variant) => (
              <Button key={variant} variant={variant} size={size}>
                {words(variant)}
                {size === 'small' && ` (${words('small')})`}
              </Button>
            ))}
          </Cluster>
        ))}
        <Cluster>
          <Button aria-disabled>{words('off')}</Button>
          <Button aria-disabled data-pending>
            {words('pending')}
          </Button>
          <Button variant="secondary">
            <Icon of={Search} className="size-4.5" />
            {words('secondary')}
          </Button>
        </Cluster>
        <Cluster gap={1}>
          <IconButton icon={Heart} label={`${words('icons')} 1`} />
          <IconButton icon={ShoppingBag} label={`${words('icons')} 2`} />
          <IconButton icon={X} label={`${words('icons')} 3`} tone="framed" />
        </Cluster>
        <Button wide>{words('wide')}</Button>
      </UiPart>
      <UiPart title={words('labels')}>
        <Cluster>
          <Badge>{words('accent')}</Badge>
          <Badge tone="sale">{words('sale')}</Badge>
          <Badge tone="success">{words('success')}</Badge>
          <Badge tone="quiet">{words('plain')}</Badge>
        </Cluster>
        <div className={chips}>
          <button type="button" className={chip} aria-pressed="true">
            {words('chosen')}
          </button>
          <button type="button" className={chip} aria-pressed="false">
            {words('open')}
          </button>
        </div>
      </UiPart>
    </>
  );
}
