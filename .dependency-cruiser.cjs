/**
 * Which folder may import which. `npm run check:imports` reads this file; the reasons are in docs/decisions.md.
 * Tests may join real parts, so most rules leave them out; what nobody may do, they may not either.
 */
const test = '[.](test|spec)[.]tsx?$'
const screens = '(kiosk|queue|desk|host|office|simulator|start)'

/** A rule in one line: files under `from` may import, of our own code, only what `allowed` names. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: test },
  to: { path: '^(shared|electron|renderer|e2e|bench)/', pathNot: allowed },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-missing',
      comment: 'An import must lead somewhere.',
      severity: 'error',
      from: {},
      // What ends in ?url is found by vite, which fails by itself when it is missing.
      to: { couldNotResolve: true, pathNot: '[?]url$' },
    },
    {
      name: 'no-test-in-product',
      comment: 'What a test needs stays with tests.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: [test, '/testing/'] },
      to: { path: [test, '/testing/', '^(e2e|bench)/'] },
    },

    only('shared-alone', '^shared/', '^shared/', 'shared/ imports nothing else of ours.'),
    {
      name: 'shared-pure',
      comment:
        'shared/ runs in the browser, in the server and in tests: no Node module, and only packages that are pure.',
      severity: 'error',
      from: { path: '^shared/', pathNot: [test, '/testing/'] },
      to: {
        pathNot: [
          '^shared/',
          '^node_modules/(zod|temporal-polyfill|temporal-spec|temporal-utils|i18next|@orpc/contract)/',
        ],
      },
    },
    only('domain-alone', '^shared/domain/', '^shared/domain/', 'The rules know neither the operations nor the words.'),

    only(
      'renderer-sees-shared',
      '^renderer/',
      '^(renderer|shared)/',
      'A screen knows the server only by its contract.',
    ),
    {
      name: 'renderer-in-browser',
      comment: 'A screen runs in a browser.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'screens-apart',
      comment: 'What two screens need goes to renderer/ui or renderer/api.',
      severity: 'error',
      from: { path: `^renderer/${screens}/` },
      to: { path: `^renderer/${screens}/`, pathNot: '^renderer/$1/' },
    },
    only(
      'ui-knows-no-domain',
      '^renderer/ui/',
      '^(renderer/ui|shared/i18n)/',
      'renderer/ui draws; it knows no guest and no visit.',
    ),
    only(
      'site-knows-no-screen',
      '^renderer/site/',
      '^(renderer/(site|ui|api)|shared)/',
      'What every screen of an office stands on knows none of them.',
    ),
    only('api-knows-no-screen', '^renderer/api/', '^(renderer/api|shared)/', 'The client serves every screen alike.'),

    only(
      'database-alone',
      '^electron/database/',
      '^(electron/database|shared)/',
      'The database knows nothing above it.',
    ),
    only('devices-alone', '^electron/devices/', '^(electron/devices|shared)/', 'A driver knows its device.'),
    only('papers-alone', '^electron/papers/', '^(electron/papers|shared)/', 'A paper is drawn from data.'),
    only(
      'dispatch-below',
      '^electron/dispatch/',
      '^(electron/(dispatch|database)|shared)/',
      'The dispatcher runs operations without knowing one.',
    ),
    only(
      'server-knows-no-feature',
      '^electron/server/',
      '^(electron/(server|dispatch)|shared)/',
      'The server carries calls; it knows nothing of visits.',
    ),
    only(
      'features-see',
      '^electron/features/',
      [
        '^electron/(features|database|dispatch|papers)/',
        '^shared/',
        '^electron/devices/[^/]+/(port|printer|thermometer)[.]ts$',
      ],
      'A feature sees a device only by its port.',
    ),
    {
      name: 'features-by-index',
      comment: 'A feature uses another only through its index.ts.',
      severity: 'error',
      from: { path: '^electron/features/([^/]+)/', pathNot: test },
      to: {
        path: '^electron/features/[^/]+/',
        pathNot: ['^electron/features/$1/', '^electron/features/[^/]+/index[.]ts$'],
      },
    },
    only(
      'shell-sees',
      '^electron/(shell/|main[.]ts)',
      '^(electron/(shell|launch)|shared)/',
      'The shell opens windows on a server; it has none of its parts.',
    ),
    only(
      'launch-sees',
      '^electron/launch/',
      '^(electron/launch|shared)/',
      'The launcher starts programs; it has none of their parts.',
    ),
    {
      name: 'electron-in-shell',
      comment: 'Only the shell imports Electron, so that everything else runs without it.',
      severity: 'error',
      from: { pathNot: '^electron/(shell/|main[.]ts)' },
      to: { path: '^(node_modules/electron/|electron$)' },
    },
    {
      name: 'sqlite-in-database',
      comment: 'One folder opens the database and sets its pragmas; a test may look into the file from outside.',
      severity: 'error',
      from: { pathNot: ['^electron/database/', test] },
      to: { path: '^node_modules/(@types/)?better-sqlite3/' },
    },
    {
      name: 'entries-on-top',
      comment:
        'Entries join everything, so nothing below may import one; the commands of the terminal are entries too.',
      severity: 'error',
      from: { path: '^electron/[^/]+/', pathNot: [test, '/testing/', '^electron/commands/'] },
      to: { path: '^electron/[^/]+[.]ts$' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
