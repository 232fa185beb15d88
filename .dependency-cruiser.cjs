/** Which room may look into which; the domains of `lib` have their order in e2e/run/domains.mjs. The rest of the architecture is checked in e2e/architecture.test.ts. */
const domainFile = (names) => `^lib/[^/]+/(${names})\\.ts$`;

module.exports = {
  forbidden: [
    {
      name: 'app-is-the-roof',
      comment: 'Routes compose; nobody imports a route.',
      severity: 'error',
      from: { path: '^(components|lib|db)/' },
      to: { path: '^(app|pages)/' },
    },
    {
      name: 'nobody-imports-a-script',
      comment: 'What `npm run` starts composes, as a route does; nothing of the shop may need it.',
      severity: 'error',
      from: { path: '^(app|components|lib|db|pages)/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'lib-knows-no-screen',
      comment: 'What the shop knows does not depend on what people see.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^components/' },
    },
    {
      name: 'db-is-the-ground',
      comment: 'What is stored imports nothing of ours.',
      severity: 'error',
      from: { path: '^db/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(app|components|lib|e2e|pages)/' },
    },
    {
      name: 'app-reads-through-lib',
      comment: 'Routes and components never touch the database.',
      severity: 'error',
      from: { path: '^(app|components|pages)/' },
      to: { path: '^db/', pathNot: '^db/schema/' },
    },
    {
      name: 'ui-knows-no-shop-word',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^components/(?!ui/)|^lib/(?!i18n/|platform/(form-state|cookie-names))' },
    },
    {
      name: 'the-demo-can-be-deleted',
      comment: 'Only the demo itself and the one line in the layout know the demo.',
      severity: 'error',
      from: {
        path: '^(app|components|lib)/',
        pathNot:
          '^(app/\\[locale\\]/demo|components/demo|lib/demo|lib/demo-id)/|^app/\\[locale\\]/(layout\\.tsx|personal/)|\\.test\\.ts$',
      },
      to: { path: '^(components|lib)/demo/' },
    },
    {
      name: 'rules-and-input-are-pure',
      comment: 'Decisions and schemas run anywhere: no database, no framework, no Node.',
      severity: 'error',
      from: { path: domainFile('rules|input') },
      to: {
        path: '^db/(?!schema/)|^node_modules/(next|react|next-auth|drizzle-orm|server-only)/|^(node:)?(fs|crypto)$',
      },
    },
    {
      name: 'drizzle-stays-with-the-data',
      comment: 'Queries are written where reads and writes live.',
      severity: 'error',
      from: { path: '^(app|components|pages)/|^lib/[^/]+/(rules|input|actions)\\.ts$' },
      to: { path: '^node_modules/drizzle-orm/' },
    },
    {
      name: 'request-state-in-two-places',
      comment: 'Cookies and headers are read in lib/identity and lib/consent only.',
      severity: 'error',
      from: { path: '^(app|components|lib|db)/', pathNot: '^lib/(identity|consent)/' },
      to: { path: '^node_modules/next/headers' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'no-orphan-import',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^next/root-params$|^server-only$' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(test|spec)\\.tsx?$|^\\.next' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
