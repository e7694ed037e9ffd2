import { parentPort } from 'node:worker_threads';
import { readFile, type Options } from './extract-files';

// One article a message, so that a slow file holds up no other.
parentPort?.on('message', ({ file, options }: { readonly file: string; readonly options: Options }) => {
  parentPort?.postMessage(readFile(file, options), []);
});
