// The one-way import rule: an action's data flows read -> rows -> compute -> lay out -> write, and imports follow it.
const allowed = {
  rules: ['rules'],
  domain: ['domain', 'rules'],
  messages: ['messages'],
  tabs: ['tabs', 'domain', 'rules'],
  report: ['report', 'domain', 'rules', 'messages'],
  functions: ['functions', 'domain', 'rules', 'messages'],
  actions: ['actions', 'report', 'functions', 'tabs', 'domain', 'rules', 'messages'],
};

const oneWay = Object.entries(allowed).map(([room, rooms]) => ({
  name: `${room}-imports-only-${rooms.join('-')}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^(src|sidebar|workbench)/', pathNot: `^src/(${rooms.join('|')})(/|\\.ts$)` },
}));

/** Pure modules that the sidebar runs itself. */
const giftGuard = '(domain/outreach/gifts|rules/giftBan)\\.ts$';

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
    // The gift guard looks at what is being typed, before anything is sent: the finder and the law it names are pure.
    {
      name: 'sidebar-imports-only-types-of-server-messages-and-the-gift-guard',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: {
        path: '^(src|workbench)/',
        pathNot: `^src/(messages/|${giftGuard})`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'sidebar-types-come-from-server',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: { path: '^(src|workbench)/', pathNot: `^src/(messages/|server\\.ts$|${giftGuard})` },
    },
    {
      name: 'workbench-never-imports-the-add-on',
      severity: 'error',
      from: { path: '^workbench/' },
      to: { path: '^(src|sidebar)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
