export const FEATURES: readonly {
  name: string;
  title: string;
  folders: readonly string[];
  lines: Readonly<Record<string, readonly string[]>>;
}[];
export function featuresTable(): string;
