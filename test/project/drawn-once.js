// Loaded before the command: draws that a folder (DRAWN_ONCE) keeps are taken from there, and others are kept there. Both
// guides ask the same questions in two languages; what is drawn does not hang on what anything is called.
const { createHash } = require('node:crypto');
const { EventEmitter } = require('node:events');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { deserialize, serialize } = require('node:v8');
const threads = require('node:worker_threads');

const folder = process.env['DRAWN_ONCE'];
const Thread = threads.Worker;

const unnamed = (key, value) => (key === 'name' || key === 'note' ? undefined : value);
const printOf = (drawing) => createHash('sha256').update(JSON.stringify(drawing, unnamed)).digest('hex');

/** The thread that really draws, for all workers of a command, and who waits for its answers, in the order they asked. */
let thread;
const waiting = [];

function drawn(file, options, task, take) {
  if (!thread) {
    thread = new Thread(file, options);
    thread.on('message', (handed) => waiting.shift()(handed));
    thread.on('error', (error) => {
      throw error;
    });
  }
  waiting.push(take);
  thread.postMessage(task);
}

/** A worker as the command knows it. */
class KeptWorker extends EventEmitter {
  constructor(file, options) {
    super();
    this.place = join(folder, printOf(options.workerData));
    this.begun = [file, options];
  }

  postMessage(task) {
    const kept = `${this.place}-${Object.values(task).join('-')}`;
    if (existsSync(kept)) setImmediate(() => this.emit('message', deserialize(readFileSync(kept))));
    else
      drawn(...this.begun, task, (handed) => {
        writeFileSync(kept, serialize(handed));
        this.emit('message', handed);
      });
  }

  async terminate() {
    await thread?.terminate();
  }
}

if (threads.isMainThread) threads.Worker = KeptWorker;
