'use client';

/** What is written about a thing, line by line. Drawn on both sides, so that the page carries the words alone. */
export function FactsTable({ facts }: { facts: [label: string, value: string][] }) {
  return (
    <table className="table">
      <tbody>
        {facts.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
