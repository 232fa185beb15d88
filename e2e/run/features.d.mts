export const FEATURES: readonly {
  name: string;
  title: string;
  after?: readonly string[];
  folders: readonly string[];
  lines: Readonly<Record<string, readonly string[]>>;
}[];
export function featuresTable(): string;
