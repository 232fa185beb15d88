import Database from 'better-sqlite3';

/** Numbers from 1, as a table. */
const NUMBERS = 'with recursive n(i) as (select 1 union all select i + 1 from n where i < @count)';

/**
 * Copies rows with some columns changed: `changes` gives SQL in which `n.i` counts the copies. Whatever else a table holds is copied
 * as it is, so that this need not know it.
 */
function copyRows(database, table, copies, changes) {
  const columns = database.pragma(`table_info(${table})`).map(({ name }) => name);
  const values = columns.map((column) => changes[column] ?? `${table}.${column}`);
  database
    .prepare(`${NUMBERS} insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from ${table}, n`)
    .run({ count: copies });
}

const COPY = "|| '-copy-' || n.i";

/** Grows the catalogue to about so many products, each with its variants and prices. */
function growCatalogue(database, products) {
  const copies = Math.ceil(products / database.prepare('select count(*) from products').pluck().get()) - 1;
  copyRows(database, 'products', copies, {
    id: `products.id ${COPY}`,
    slug: `products.slug ${COPY}`,
    family: `products.family ${COPY}`,
  });
  copyRows(database, 'variants', copies, {
    id: `variants.id ${COPY}`,
    product_id: `variants.product_id ${COPY}`,
    sku: `variants.sku ${COPY}`,
  });
  copyRows(database, 'prices', copies, { variant_id: `prices.variant_id ${COPY}` });
}

/** What each of many customers left behind: a browser and an address that are linked, a cart, a heart and four views. */
const TRACES = [
  "customers (id, created_at) select 'c' || i, @at from n",
  "identifiers (id, kind, lookup, first_seen_at, last_seen_at) select 'v' || i, 'visitor', 'v' || i, @at, @at from n",
  "identifiers (id, kind, lookup, first_seen_at, last_seen_at) select 'e' || i, 'email', 'e' || i, @at, @at from n",
  "identity_links (id, identifier_id, customer_id, assurance, valid_from, opened_by) select 'lv' || i, 'v' || i, 'c' || i, 1, @at, 'bench' from n",
  "identity_links (id, identifier_id, customer_id, assurance, valid_from, opened_by) select 'le' || i, 'e' || i, 'c' || i, 2, @at, 'bench' from n",
  "cart_lines (identifier_id, variant_id, quantity, changed_at) select 'v' || i, @variant, 1, @at from n",
  "wishlist_items (identifier_id, product_id, hearted, changed_at) select 'v' || i, @product, 1, @at from n",
  ...[1, 2, 3, 4].map(
    (view) =>
      `events (id, identifier_id, kind, product_id, consent_epoch, at) select 'w${view}-' || i, 'v' || i, 'viewed', @product, 0, @at from n`,
  ),
];

/** Fills the SQLite database behind `url` with a large shop's products and people, all of them invented. */
export function growShop(url, { products, customers }) {
  const database = new Database(url.replace(/^file:/, ''));
  database.pragma('foreign_keys = off');
  const known = database.prepare('select id, product_id from variants order by id limit 1').get();
  const at = Date.now();
  database.transaction(() => {
    growCatalogue(database, products);
    for (const trace of TRACES)
      database
        .prepare(`${NUMBERS} insert into ${trace}`)
        .run({ count: customers, at, variant: known.id, product: known.product_id });
  })();
  database.close();
}
