type Shop = { log: string[]; stop(): Promise<{ code: number | null; seconds: number }> };

export function temporaryDatabase(): { url: string; remove(): void };
export function serveShop(
  port: number,
  settings: Record<string, string>,
  options?: { readyPath?: string; stock?: boolean },
): Promise<Shop>;
