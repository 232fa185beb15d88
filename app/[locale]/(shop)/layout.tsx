import { Frame } from '@/components/layout/frame';

export default function ShopLayout({ children }: LayoutProps<'/[locale]'>) {
  return <Frame>{children}</Frame>;
}
