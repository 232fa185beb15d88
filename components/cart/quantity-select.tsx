'use client';

type QuantitySelectProps = { quantity: number; most: number; label: string };

/** How many of a line; a change is sent at once. Without JavaScript the button beside it sends it. */
export function QuantitySelect({ quantity, most, label }: QuantitySelectProps) {
  const choices = Array.from({ length: most }, (_, index) => index + 1);
  return (
    <select
      // React puts a select back to its first default after an action; the key makes it keep what the shop says.
      key={quantity}
      name="quantity"
      defaultValue={quantity}
      aria-label={label}
      className="select quantity-select"
      onChange={({ currentTarget }) => currentTarget.form?.requestSubmit()}
    >
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}
