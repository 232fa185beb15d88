import { Frame } from '@/components/layout/frame';

export default function AccountLayout({ children }: LayoutProps<'/[locale]'>) {
  return <Frame>{children}</Frame>;
}
