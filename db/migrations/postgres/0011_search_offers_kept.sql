-- What is below a category is found by range, which needs the order of bytes.
ALTER TABLE "search_offers" ALTER COLUMN "place" TYPE text COLLATE "C";--> statement-breakpoint
-- Keeps search_offers in step with what it is made of, in the same transaction. Popularity is left alone: see the schema.
CREATE FUNCTION search_offers_price_inserted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO search_offers
    (variant_id, currency, product_id, place, brand, rating_average, rating_count, color, size, amount_in_cents, reduced, in_stock, popularity, added_at)
  SELECT variants.id, new.currency, products.id, categories.path, products.brand, products.rating_average, products.rating_count,
    variants.color, variants.size, new.amount_in_cents, (new.regular_in_cents IS NOT NULL)::integer, (variants.stock > 0)::integer,
    products.popularity, products.added_at
  FROM variants JOIN products ON products.id = variants.product_id JOIN categories ON categories.id = products.category_id
  WHERE variants.id = new.variant_id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "search_offers_price_inserted" AFTER INSERT ON "prices" FOR EACH ROW EXECUTE FUNCTION search_offers_price_inserted();--> statement-breakpoint
CREATE FUNCTION search_offers_price_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE search_offers SET amount_in_cents = new.amount_in_cents, reduced = (new.regular_in_cents IS NOT NULL)::integer
  WHERE variant_id = new.variant_id AND currency = new.currency;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "search_offers_price_updated" AFTER UPDATE ON "prices" FOR EACH ROW
WHEN (old.amount_in_cents <> new.amount_in_cents OR (old.regular_in_cents IS NULL) <> (new.regular_in_cents IS NULL))
EXECUTE FUNCTION search_offers_price_updated();--> statement-breakpoint
CREATE FUNCTION search_offers_price_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  DELETE FROM search_offers WHERE variant_id = old.variant_id AND currency = old.currency;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "search_offers_price_deleted" AFTER DELETE ON "prices" FOR EACH ROW EXECUTE FUNCTION search_offers_price_deleted();--> statement-breakpoint
CREATE FUNCTION search_offers_variant_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE search_offers SET in_stock = (new.stock > 0)::integer, color = new.color, size = new.size WHERE variant_id = new.id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "search_offers_variant_updated" AFTER UPDATE ON "variants" FOR EACH ROW
WHEN ((old.stock > 0) <> (new.stock > 0) OR old.color IS DISTINCT FROM new.color OR old.size IS DISTINCT FROM new.size)
EXECUTE FUNCTION search_offers_variant_updated();--> statement-breakpoint
CREATE FUNCTION search_offers_product_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE search_offers SET place = (SELECT path FROM categories WHERE id = new.category_id), brand = new.brand,
    rating_average = new.rating_average, rating_count = new.rating_count, added_at = new.added_at
  WHERE product_id = new.id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "search_offers_product_updated" AFTER UPDATE ON "products" FOR EACH ROW
WHEN (old.category_id <> new.category_id OR old.brand <> new.brand OR old.rating_average <> new.rating_average
  OR old.rating_count <> new.rating_count OR old.added_at <> new.added_at)
EXECUTE FUNCTION search_offers_product_updated();--> statement-breakpoint
CREATE FUNCTION search_offers_category_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE search_offers SET place = new.path WHERE product_id IN (SELECT id FROM products WHERE category_id = new.id);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "search_offers_category_updated" AFTER UPDATE ON "categories" FOR EACH ROW
WHEN (old.path <> new.path) EXECUTE FUNCTION search_offers_category_updated();--> statement-breakpoint
INSERT INTO search_offers
  (variant_id, currency, product_id, place, brand, rating_average, rating_count, color, size, amount_in_cents, reduced, in_stock, popularity, added_at)
SELECT variants.id, prices.currency, products.id, categories.path, products.brand, products.rating_average, products.rating_count,
  variants.color, variants.size, prices.amount_in_cents, (prices.regular_in_cents IS NOT NULL)::integer, (variants.stock > 0)::integer,
  products.popularity, products.added_at
FROM products JOIN categories ON categories.id = products.category_id
  JOIN variants ON variants.product_id = products.id JOIN prices ON prices.variant_id = variants.id;
