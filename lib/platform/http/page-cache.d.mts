type Context = { kind: string; [more: string]: unknown };
type Kept = { lastModified: number; value: { status?: number } & Record<string, unknown> };

export default class PageCache {
  constructor(context: Record<string, unknown>);
  get(key: string, context: Context): Promise<Kept | null>;
  revalidateTag(tags: string[], durations: { expire: number }): Promise<void>;
  set(key: string, data: Record<string, unknown> | null, context: Context): Promise<void>;
}
