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

/** Prints which domain imports which, sorted, and what goes upward. Takes the modules that dependency-cruiser found; true when nothing does. */
export function checkDomains(modules) {
  const { edges, problems } = collect(modules);
  console.log(`The domains of lib (${edges.size} edges):`);
  for (const [edge, lines] of [...edges].sort()) {
    console.log(`  ${edge} (${lines.length})${isUpward(edge) ? '  UPWARD' : ''}`);
    if (isUpward(edge)) for (const line of lines) console.log(`      ${line}`);
  }
  for (const problem of problems) console.log(`  ${problem}`);
  return problems.size === 0 && ![...edges.keys()].some(isUpward);
}
