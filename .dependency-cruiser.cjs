// The one-way import rule: an action's data flows read -> rows -> compute -> lay out -> write, and imports follow it.
const layers = require('./scripts/layers.json');

const oneWay = Object.entries(layers).map(([layer, before]) => ({
  name: `${layer}-imports-only-layers-before-it`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^(src|sidebar|workbench)/', pathNot: `^src/(${[layer, ...before].join('|')})/` },
}));

/** What the sidebar may run itself: it is pure, and small. */
const PURE = '^src/(messages|basics|domain)/';

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'host-knows-only-plain-types',
      severity: 'error',
      from: { path: '^src/host/' },
      to: { path: '^(src|sidebar|workbench)/', pathNot: '^src/host/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-server-menu-actions-and-main-touch-the-host',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(host/|server/|menuActions\\.ts|main\\.ts)' },
      to: { path: '^src/host/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-main',
      severity: 'error',
      from: { path: '^(src|sidebar|workbench)/', pathNot: '^src/main\\.ts$' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'what-loads-for-every-cell-does-not-import-what-loads-on-demand',
      severity: 'error',
      from: { path: '^src/(main\\.ts|functions/)' },
      to: {
        path: '^src/(onDemand|server|menuActions|actions/|report/|tabs/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'sidebar-imports-what-is-pure-and-types-of-server',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: { path: '^(src|workbench)/', pathNot: PURE, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sidebar-types-come-from-server',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: { path: '^(src|workbench)/', pathNot: `${PURE}|^src/server\\.ts$` },
    },
    {
      name: 'workbench-never-imports-the-add-on',
      severity: 'error',
      from: { path: '^workbench/' },
      to: { path: '^(src|sidebar)/' },
    },
    // Types count too: two files that can't be understood apart are one.
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(src|sidebar|workbench)/' },
      to: { circular: true },
    },
    {
      name: 'no-circles-of-folders',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(src|sidebar|workbench)/' },
      to: { circular: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
