import { DOMAINS, domainOf, isTopLayer } from './domains.mjs';

/** The imports between the cores of two domains: `edges` maps `cart → catalog` to the files that import. */
function collect(modules) {
  const edges = new Map();
  const problems = new Set();
  const note = (edge, line) => edges.set(edge, [...(edges.get(edge) ?? []), line]);
  for (const { source, dependencies } of modules) {
    const from = domainOf(source);
    if (!from || isTopLayer(source)) continue;
    if (!DOMAINS.includes(from)) problems.add(`lib/${from} is in no list of domains (e2e/run/domains.mjs)`);
    for (const { resolved } of dependencies) {
      const to = domainOf(resolved);
      if (isTopLayer(resolved)) problems.add(`${source} imports ${resolved}, which is of the top layer`);
      else if (to && to !== from) note(`${from} → ${to}`, `${source} imports ${resolved}`);
    }
  }
  return { edges, problems };
}

const isUpward = (edge) => {
  const [from, to] = edge.split(' → ').map((domain) => DOMAINS.indexOf(domain));
  return to > from;
};

/**
 * Which domain imports which, sorted, with the number of imports, and what must not be: imports upward, imports of the top layer, domains
 * without a place in the order. Takes the modules that dependency-cruiser has found.
 */
export function readDomainGraph(modules) {
  const { edges, problems } = collect(modules);
  const upward = [...edges]
    .filter(([edge]) => isUpward(edge))
    .flatMap(([edge, lines]) => lines.map((line) => `${edge}: ${line}`));
  return {
    edges: [...edges].map(([edge, lines]) => `${edge} (${lines.length})`).sort(),
    problems: [...upward, ...problems],
  };
}
