// Suites: fast needs Node alone; libreoffice needs soffice and browser needs chromium: CI and whoever has them run those.
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  // d3 is published as modules alone, but for its builds under this condition, which Node can require.
  testEnvironmentOptions: { customExportConditions: ['umd', 'node', 'node-addons'] },
  // Tests run in a context of their own, in which looking up a global is slow: these are handed to every module instead.
  sandboxInjectedGlobals: [
    'Math',
    'Object',
    'Array',
    'Map',
    'Set',
    'Number',
    'String',
    'JSON',
    'Float64Array',
    'Uint8Array',
    'RegExp',
  ],
  setupFiles: ['<rootDir>/test/seed.ts'],
  moduleNameMapper: { '^mathjs/number$': '<rootDir>/test/mathjs-parser.js' },
  transform: { '^.+\\.[mc]?[jt]sx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  // What is published as modules alone is transformed too.
  transformIgnorePatterns: ['/node_modules/(?!@microsoft/fast-element/)'],
};

module.exports = {
  // One worker per core: by default one core is left idle, which on two cores doubles the time.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/longest-first.js',
  projects: [
    {
      ...base,
      displayName: 'fast',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/test/libreoffice/', '/test/browser/'],
    },
    { ...base, displayName: 'libreoffice', testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'] },
    { ...base, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
};
