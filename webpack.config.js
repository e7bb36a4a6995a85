// The builds: the command line (node), the task pane (web), the tools that make committed files, and the benchmarks.
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const TerserPlugin = require('terser-webpack-plugin');
const webpack = require('webpack');

const root = __dirname;

/** Puts files into the build as they are: the pane's page and style, and the icons the manifest names. */
class CopiedFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CopiedFiles', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'CopiedFiles', stage }, () => {
        for (const [name, source] of Object.entries(this.files)) {
          compilation.fileDependencies.add(source);
          compilation.emitAsset(name, new webpack.sources.RawSource(readFileSync(source)));
        }
      });
    });
  }
}

function shared(mode) {
  return {
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          // Types are checked by `npm run typecheck`; here they are only taken away.
          options: { transpileOnly: true, compilerOptions: { sourceMap: mode !== 'production' } },
        },
      ],
    },
    stats: { all: false, errors: true, warnings: true },
    performance: { hints: false },
  };
}

function onNode(mode, name, entry) {
  return {
    ...shared(mode),
    name,
    target: 'node20',
    entry,
    output: { path: path.join(root, 'dist'), filename: '[name].js' },
    // Not made smaller: it lies on a disk, and a stack trace should name the functions as the source does.
    optimization: { minimize: false },
  };
}

function taskpane(mode) {
  const icons = readdirSync(path.join(root, 'assets')).filter((file) => /^icon-\d+\.png$/.test(file));
  return {
    ...shared(mode),
    name: 'taskpane',
    target: ['web', 'es2020'],
    entry: { taskpane: './src/taskpane/taskpane.ts' },
    output: { path: path.join(root, 'dist/taskpane'), filename: '[name].js' },
    plugins: [
      new CopiedFiles({
        'taskpane.html': path.join(root, 'src/taskpane/taskpane.html'),
        'taskpane.css': path.join(root, 'src/taskpane/taskpane.css'),
        ...Object.fromEntries(icons.map((file) => [`assets/${file}`, path.join(root, 'assets', file)])),
      }),
    ],
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
  };
}

module.exports = (_environment, { mode = 'production' }) => [
  onNode(mode, 'cli', { 'cli/vaxla': './src/cli/vaxla.ts' }),
  taskpane(mode),
  onNode(mode, 'tools', {
    'tools/make-sample': './assets/make-sample.ts',
    'tools/make-icons': './assets/make-icons.ts',
    'tools/make-manifest': './manifest/make-manifest.ts',
    'tools/make-method': './docs/make-method.ts',
    'tools/make-schemas': './docs/make-schemas.ts',
    'tools/make-pictures': './docs/make-pictures.ts',
  }),
  onNode(mode, 'bench', { 'bench/bench': './bench/bench.ts' }),
];
