type Module = { source: string; dependencies: { resolved: string }[] };
export function readDomainGraph(modules: readonly Module[]): { edges: string[]; problems: string[] };
