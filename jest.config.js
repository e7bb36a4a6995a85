// Suites: fast needs Node alone; libreoffice needs soffice and is run by CI and by whoever has it.
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/seed.ts'],
  transform: { '^.+\\.[mc]?[jt]sx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  transformIgnorePatterns: ['/node_modules/'],
};

module.exports = {
  // One worker per core: by default one core is left idle, which on two cores doubles the time.
  maxWorkers: '100%',
  projects: [
    {
      ...base,
      displayName: 'fast',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/test/libreoffice/'],
    },
    { ...base, displayName: 'libreoffice', testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'] },
  ],
};
