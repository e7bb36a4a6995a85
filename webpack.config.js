// The builds: the command line (node), the task pane (web), the tools that make committed files, and the benchmarks.
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const TerserPlugin = require('terser-webpack-plugin');
const webpack = require('webpack');

const root = __dirname;

/** Puts files into the build as they are, or several as one: pages, styles, and the icons the manifest names. */
class CopiedFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CopiedFiles', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'CopiedFiles', stage }, () => {
        for (const [name, source] of Object.entries(this.files)) {
          const parts = [source].flat();
          for (const part of parts) compilation.fileDependencies.add(part);
          const content = Buffer.concat(parts.map((part) => readFileSync(part)));
          compilation.emitAsset(name, new webpack.sources.RawSource(content));
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
    // It finds its own files beside itself, and is there only for the tools that drive a browser.
    externals: { 'playwright-core': 'commonjs playwright-core' },
    entry,
    output: { path: path.join(root, 'dist'), filename: '[name].js' },
    // Not made smaller: it lies on a disk, and a stack trace should name the functions as the source does.
    optimization: { minimize: false },
  };
}

/** The pane's style sheets, in the order they are put together. */
const looks = ['colours', 'tokens', 'frame', 'controls', 'steps', 'rules', 'control', 'result', 'ranges'];

function taskpane(mode) {
  const icons = readdirSync(path.join(root, 'assets')).filter((file) => /^[a-z-]+-\d+\.png$/.test(file));
  return {
    ...shared(mode),
    name: 'taskpane',
    target: ['web', 'es2020'],
    entry: { taskpane: './src/taskpane/taskpane.ts' },
    output: { path: path.join(root, 'dist/taskpane'), filename: '[name].js' },
    plugins: [
      new CopiedFiles({
        'taskpane.html': path.join(root, 'src/taskpane/taskpane.html'),
        'taskpane.css': looks.map((name) => path.join(root, `src/taskpane/look/${name}.css`)),
        'about.html': path.join(root, 'manifest/about.html'),
        'about.css': path.join(root, 'manifest/about.css'),
        'functions-sv.json': path.join(root, 'manifest/functions-sv.json'),
        'functions-en.json': path.join(root, 'manifest/functions-en.json'),
        ...Object.fromEntries(icons.map((file) => [`assets/${file}`, path.join(root, 'assets', file)])),
      }),
    ],
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
  };
}

/** The page of `npm start`: Excel's stand-in with a grid; the task pane in it is the built one, as it is. */
function workbenchPage(mode) {
  return {
    ...shared(mode),
    name: 'workbench-page',
    target: ['web', 'es2022'],
    entry: { workbench: './src/workbench/page/workbench.ts' },
    output: { path: path.join(root, 'dist/workbench/page'), filename: '[name].js' },
    plugins: [
      new CopiedFiles({
        'workbench.html': path.join(root, 'src/workbench/page/workbench.html'),
        'workbench.css': ['src/taskpane/look/colours.css', 'src/workbench/page/workbench.css'].map((file) =>
          path.join(root, file),
        ),
      }),
    ],
    // It is served on the own machine alone: made quickly rather than small.
    optimization: { minimize: false },
  };
}

module.exports = (_environment, { mode = 'production' }) => [
  onNode(mode, 'cli', { 'cli/vaxla': './src/cli/vaxla.ts', 'cli/draw-worker': './src/cli/draw-worker.ts' }),
  taskpane(mode),
  workbenchPage(mode),
  onNode(mode, 'workbench-server', { 'workbench/server': './src/workbench/server/server.ts' }),
  onNode(mode, 'tools', {
    'tools/make-sample': './assets/make-sample.ts',
    'tools/make-icons': './assets/make-icons.ts',
    'tools/make-manifest': './manifest/make-manifest.ts',
    'tools/sideload': './manifest/sideload/sideload.ts',
    'tools/make-method': './docs/make-method.ts',
    'tools/make-gallery': './docs/make-gallery.ts',
    'tools/make-schemas': './docs/make-schemas.ts',
    'tools/make-pictures': './docs/make-pictures.ts',
    'tools/make-pane-pictures': './docs/make-pane-pictures.ts',
    'tools/measure-pane': './docs/measure-pane.ts',
  }),
  onNode(mode, 'bench', { 'bench/bench': './bench/bench.ts' }),
];
