import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerOptions } from 'node:https';
import { join, relative, sep } from 'node:path';
import { paneAnswer } from './pane-answer';

/** The files of a built folder by the path they are served at; nothing where the pane is not among them. */
export function builtFiles(folder: string): ReadonlyMap<string, string> | undefined {
  if (!existsSync(join(folder, 'taskpane.html'))) return undefined;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(folder, file).split(sep).join('/'), file];
    }),
  );
}

/**
 * Serves files over https on this machine alone, each read when it is asked for. Gives the server when it listens, and
 * nothing where the port belongs to somebody else; rejects with what else is in the way.
 */
export function servePane(
  certificate: ServerOptions,
  files: ReadonlyMap<string, string>,
  port: number,
): Promise<Server | undefined> {
  const server = createServer(certificate, (request, response) => {
    const { status, headers, body } = paneAnswer(request.method, request.url, (path) => {
      const file = files.get(path);
      return file === undefined ? undefined : readFileSync(file);
    });
    response.writeHead(status, headers).end(body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(port, 'localhost', () => resolve(server));
  });
}
