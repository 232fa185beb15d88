import { ConsentBanner } from '@/components/consent/consent-banner';
import { Frame } from '@/components/layout/frame';
import { HeartsForm } from '@/components/wishlist/hearts-form';

export default function ShopLayout({ children }: LayoutProps<'/[locale]'>) {
  return (
    <Frame question={<ConsentBanner />}>
      {children}
      <HeartsForm />
    </Frame>
  );
}
