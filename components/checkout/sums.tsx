import { Stack } from '@/components/ui/layout';

type SumsProps = {
  rows: readonly { label: string; sum: string }[];
  total: { label: string; sum: string; tax: string };
};

/** Sums one under the other, the total at the end. */
export function Sums({ rows, total }: SumsProps) {
  return (
    <Stack as="dl" gap={1.5} className="lining-nums tabular-nums">
      {rows.map(({ label, sum }) => (
        <div key={label} className="flex justify-between gap-4">
          <dt className="text-soft">{label}</dt>
          <dd className="whitespace-nowrap">{sum}</dd>
        </div>
      ))}
      <div className="mt-2 flex items-baseline justify-between gap-4 border-t border-line pt-3">
        <dt>
          <span className="font-semibold">{total.label}</span>
          {total.tax && <span className="block text-sm text-soft">{total.tax}</span>}
        </dt>
        <dd className="whitespace-nowrap text-xl font-semibold">{total.sum}</dd>
      </div>
    </Stack>
  );
}
