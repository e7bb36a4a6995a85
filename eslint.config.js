// The house's arrows (README, "The house"): a room imports only from the rooms named here.
const tseslint = require('typescript-eslint');
const boundaries = require('eslint-plugin-boundaries');

const room = (type, allow) => ({ from: [type], allow });

const clockRead = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Time comes from outside.',
};
const machine = ['node:*', 'fs', 'fs/*', 'path', 'os', 'crypto', 'child_process', 'worker_threads', 'http', 'https'];
const impure = [
  { object: 'Math', property: 'random' },
  { object: 'Date', property: 'now' },
];

module.exports = tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: true },
      'boundaries/include': ['src/**/*.ts'],
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import', 'require'],
      'boundaries/elements': [
        { type: 'quantities', pattern: 'src/quantities' },
        { type: 'words', pattern: 'src/words' },
        { type: 'language', pattern: 'src/language' },
        { type: 'model', pattern: 'src/model' },
        { type: 'region', pattern: 'src/region' },
        { type: 'simulate', pattern: 'src/simulate' },
        { type: 'report', pattern: 'src/report' },
        { type: 'workbook-file', pattern: 'src/workbook/file' },
        { type: 'workbook-excel', pattern: 'src/workbook/excel' },
        { type: 'workbook-port', pattern: 'src/workbook', mode: 'folder' },
        { type: 'job', pattern: 'src/job' },
        { type: 'cli', pattern: 'src/cli' },
        { type: 'functions', pattern: 'src/functions' },
        { type: 'commands', pattern: 'src/commands' },
        { type: 'taskpane', pattern: 'src/taskpane' },
        { type: 'standin', pattern: 'src/standin' },
        { type: 'workbench', pattern: 'src/workbench' },
      ],
    },
    rules: {
      'boundaries/no-unknown': 'error',
      'boundaries/no-unknown-files': 'error',
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          message: '${file.type} may not import from ${dependency.type}: rooms import downwards only',
          rules: [
            room('quantities', ['quantities']),
            room('words', ['words', 'quantities']),
            room('language', ['language', 'quantities', 'words']),
            room('model', ['model', 'language', 'quantities', 'words']),
            room('region', ['region', 'model', 'quantities', 'words']),
            room('simulate', ['simulate', 'model', 'language', 'quantities', 'words']),
            room('report', ['report', 'region', 'simulate', 'model', 'language', 'quantities', 'words']),
            room('workbook-port', ['workbook-port', 'report', 'region', 'quantities', 'words']),
            room('workbook-file', ['workbook-file', 'workbook-port', 'report', 'region', 'quantities', 'words']),
            room('job', [
              'job',
              'workbook-port',
              'workbook-file',
              'workbook-excel',
              'report',
              'region',
              'simulate',
              'model',
              'language',
              'quantities',
              'words',
            ]),
            room('cli', [
              'cli',
              'job',
              'workbook-port',
              'workbook-file',
              'report',
              'region',
              'simulate',
              'model',
              'quantities',
              'words',
            ]),
            // Marks and register of our sheets are the file door's, whichever door wrote them.
            room('workbook-excel', [
              'workbook-excel',
              'workbook-port',
              'workbook-file',
              'report',
              'region',
              'quantities',
              'words',
            ]),
            room('functions', ['functions', 'model', 'language', 'quantities', 'words']),
            room('commands', ['commands', 'words']),
            room('taskpane', [
              'taskpane',
              'commands',
              'functions',
              'job',
              'workbook-port',
              'workbook-excel',
              'report',
              'region',
              'simulate',
              'model',
              'quantities',
              'words',
            ]),
            // Tools for trying and testing, outside the add-in's bundle: Excel's stand-in, and the page it is shown on.
            room('standin', ['standin', 'workbook-port', 'workbook-file', 'report', 'region', 'quantities', 'words']),
            room('workbench', ['workbench', 'standin', 'workbook-file', 'report', 'region', 'quantities', 'words']),
          ],
        },
      ],
    },
  },
  {
    // Rooms below the doors are pure: no clock, no chance, no library mathematics that differs between machines.
    files: ['src/{quantities,words,language,model,region,simulate,report,functions}/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...impure],
      'no-restricted-syntax': ['error', clockRead],
      'no-restricted-imports': ['error', { patterns: machine }],
      'no-restricted-globals': ['error', 'fetch', 'window', 'document', 'Excel', 'Office', 'process', 'console'],
    },
  },
  {
    // What the model computes is the same bytes on every machine: exponentials, logarithms and powers come from
    // language, where they are one sequence of operations.
    files: ['src/{language,model,simulate}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        clockRead,
        ...['BinaryExpression', 'AssignmentExpression'].map((node) => ({
          selector: `${node}[operator=/^\\*\\*/]`,
          message: 'Powers come from language, the same on every machine.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        ...impure,
        ...['exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'cbrt', 'hypot', 'sin', 'cos', 'tan'].map(
          (property) => ({
            object: 'Math',
            property,
          }),
        ),
      ],
    },
  },
);
