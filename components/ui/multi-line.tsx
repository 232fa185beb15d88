/** Short texts one under the other, such as an address. */
export function MultiLine({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ));
}
