type Shop = { log: string[]; stop(): Promise<{ code: number | null; seconds: number }> };

export function temporaryDatabase(): { url: string; remove(): void };
export function serveShop(port: number, settings: Record<string, string>, readyPath?: string): Promise<Shop>;
