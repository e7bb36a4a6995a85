import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

const root = path.join(__dirname, '../..');

/** Scripts built as the pane's are, from entries of a test's own, into a folder; `change` differs from the pane's build. */
export async function builtAsPane(
  folder: string,
  entry: Readonly<Record<string, string>>,
  change: Configuration = {},
): Promise<void> {
  const made = jest.requireActual<(environment: object, options: { mode: 'production' }) => Configuration[]>(
    path.join(root, 'webpack.config.js'),
  )({}, { mode: 'production' });
  const taskpane = made.find(({ name }) => name === 'taskpane');
  if (!taskpane) throw new Error('webpack.config.js has no build called taskpane');
  const compiler = webpack({
    ...taskpane,
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, loader: path.join(__dirname, 'swc-loader.js') }] },
    entry,
    context: root,
    output: { ...taskpane.output, path: folder },
    ...change,
  });
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString({ all: false, errors: true })));
      else compiler.close(() => done());
    });
  });
}
