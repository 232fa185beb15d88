import { getTableName } from 'drizzle-orm';
import { orderLines, orders, payments } from '@/db/schema/orders';
import { shop } from '@/shop.config';
import { type ExportedHolding, type ExportedRow, rowsOfTable } from './collect';

const ORDER_STATUS: Record<string, string> = {
  'awaiting-payment': 'OrderPaymentDue',
  confirmed: 'OrderProcessing',
  sent: 'OrderInTransit',
  delivered: 'OrderDelivered',
  cancelled: 'OrderCancelled',
  returned: 'OrderReturned',
};

const decimal = (cents: unknown) => (Number(cents) / 100).toFixed(2);
const iso = (at: unknown) => (at instanceof Date ? at.toISOString() : String(at));

/** Absent properties are left out: schema.org knows no null. */
const without = (thing: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null && value !== undefined));

function postalAddress(row: ExportedRow) {
  const { name, street, extra, postcode, city, country } = row.address as Record<string, string | null>;
  return without({
    '@type': 'PostalAddress',
    name,
    streetAddress: [street, extra].filter(Boolean).join(', '),
    postalCode: postcode,
    addressLocality: city,
    addressCountry: country,
  });
}

function offer(row: ExportedRow, line: ExportedRow) {
  return {
    '@type': 'Offer',
    itemOffered: without({
      '@type': 'Product',
      name: [line.name, line.variantName].filter(Boolean).join(', '),
      productID: line.productId,
      sku: line.variantId,
    }),
    eligibleQuantity: { '@type': 'QuantitativeValue', value: line.quantity },
    priceSpecification: {
      '@type': 'UnitPriceSpecification',
      price: decimal(line.unitInCents),
      priceCurrency: row.currency,
      valueAddedTaxIncluded: true,
    },
  };
}

/** Orders in the words of https://schema.org/Order: what was paid stands in a price specification, which an order itself has not. */
export function toSchemaOrg(holdings: readonly ExportedHolding[]) {
  const lines = rowsOfTable(holdings, getTableName(orderLines));
  const paid = rowsOfTable(holdings, getTableName(payments));
  const order = (row: ExportedRow) => {
    const own = lines.filter(({ orderId }) => orderId === row.id);
    return without({
      '@type': 'Order',
      orderNumber: row.number,
      orderDate: iso(row.placedAt),
      orderStatus: `https://schema.org/${ORDER_STATUS[String(row.status)] ?? 'OrderProblem'}`,
      seller: { '@type': 'Organization', name: shop.name },
      customer: without({ '@type': 'Person', name: (row.address as { name?: string } | null)?.name, email: row.email }),
      billingAddress: postalAddress(row),
      orderDelivery: {
        '@type': 'ParcelDelivery',
        deliveryAddress: postalAddress(row),
        expectedArrivalFrom: iso(row.expectedFrom),
        expectedArrivalUntil: iso(row.expectedUntil),
      },
      discount: Number(row.discountInCents) > 0 ? decimal(row.discountInCents) : null,
      discountCurrency: Number(row.discountInCents) > 0 ? row.currency : null,
      discountCode: row.couponCode,
      paymentMethod: paid.find(({ orderId }) => orderId === row.id)?.method,
      totalPaymentDue: {
        '@type': 'CompoundPriceSpecification',
        price: decimal(row.totalInCents),
        priceCurrency: row.currency,
        valueAddedTaxIncluded: true,
        priceComponent: [
          {
            '@type': 'UnitPriceSpecification',
            name: 'goods',
            price: decimal(row.goodsInCents),
            priceCurrency: row.currency,
          },
          { '@type': 'DeliveryChargeSpecification', price: decimal(row.deliveryInCents), priceCurrency: row.currency },
        ],
      },
      acceptedOffer: own.map((line) => offer(row, line)),
      orderedItem: own.map((line) => ({
        '@type': 'OrderItem',
        orderQuantity: line.quantity,
        orderedItem: { '@type': 'Product', name: line.name, productID: line.productId },
      })),
    });
  };
  return { '@context': 'https://schema.org', '@graph': rowsOfTable(holdings, getTableName(orders)).map(order) };
}
