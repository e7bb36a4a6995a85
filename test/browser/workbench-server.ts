import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const project = join(__dirname, '../..');

/** The workbench as `npm start` starts it, on a port that is free. */
export async function startedServer(): Promise<{ readonly server: ChildProcess; readonly address: string }> {
  const server = spawn(process.execPath, [join(project, 'dist/workbench/server.js'), '--no-open', '--port', '0']);
  return { server, address: await addressOf(server) };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const hear = (piece: Buffer) => {
      printed += piece.toString();
      const found = /http:\/\/\S+/.exec(printed)?.[0];
      if (found) resolve(found);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', (code) => reject(new Error(`the workbench ended with ${code}: ${printed}`)));
  });
}
