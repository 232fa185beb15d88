import { Frame } from '@/components/layout/frame';

export default function InboxLayout({ children }: LayoutProps<'/[locale]/demo/inbox'>) {
  return <Frame>{children}</Frame>;
}
