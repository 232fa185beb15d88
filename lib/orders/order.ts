import type {
  InvoiceKind,
  OrderEventKind,
  OrderStatus,
  PaymentStatus,
  PostalAddress,
  TaxLine,
} from '@/db/schema/orders';
import type { ReturnReason } from '@/db/schema/returns';
import type { Locale } from '@/lib/i18n/locales';
import type { Money } from '@/lib/platform/money';

export type OrderLine = {
  position: number;
  productId: string;
  variantId: string;
  /** Null when the product is no longer sold. */
  slug: string | null;
  picture: string | null;
  /** As sold, in the language of the order. */
  name: string;
  variantName: string | null;
  quantity: number;
  unit: Money;
  total: Money;
  taxPercent: number;
  gift: boolean;
  /** How many of them came back. */
  returned: number;
};

/** Goods on their way back, or back already. */
export type OrderReturn = {
  id: string;
  number: string;
  cause: 'return' | 'withdrawal';
  comment: string | null;
  announcedAt: Date;
  receivedAt: Date | null;
  /** Set when the person keeps the goods after all. */
  calledOffAt: Date | null;
  refund: Money | null;
  lines: { position: number; quantity: number; reason: ReturnReason | null }[];
};

/** `subjectId` is the return that a correction is about, the order for everything else. */
type IssuedInvoice = { number: string; kind: InvoiceKind; subjectId: string; issuedAt: Date };

export type OrderSummary = {
  id: string;
  number: string;
  /** Opens `/orders/<token>`. */
  token: string;
  status: OrderStatus;
  placedAt: Date;
  expectedFrom: Date;
  expectedUntil: Date;
  total: Money;
  lines: OrderLine[];
};

export type OrderView = OrderSummary & {
  locale: Locale;
  goods: Money;
  discount: Money;
  deliveryPrice: Money;
  deliveryTaxPercent: number;
  tax: Money;
  taxes: TaxLine[];
  couponCode: string | null;
  email: string | null;
  address: PostalAddress;
  /** Key of a delivery choice, see `lib/shipping/delivery.ts`. */
  delivery: string;
  note: string | null;
  /** Until when the goods are kept for the transfer, while it is awaited. */
  paymentDueAt: Date | null;
  /** Once it was sent with a number to follow it by. */
  parcel: { carrier: string; number: string; href: string } | null;
  events: { kind: OrderEventKind; amount: Money | null; at: Date }[];
  payment: { method: string; status: PaymentStatus; amount: Money } | null;
  returns: OrderReturn[];
  /** Its invoice and what takes it back, oldest first; none until it is paid. */
  invoices: IssuedInvoice[];
  canCancel: boolean;
  /** Whether something of it can still be sent back. */
  canReturn: boolean;
  /** The e-mail identifier of a guest's order; null when it belongs to an account. */
  guestEmailIdentifierId: string | null;
};

export type OwnedProduct = { productId: string; family: string; at: Date };
