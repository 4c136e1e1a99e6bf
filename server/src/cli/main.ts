#!/usr/bin/env node
import { today } from '../node/host.ts';
import { serveStdio } from '../node/serve.ts';
import type { Io } from './io.ts';
import { run } from './program.ts';

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  terminal: process.stdout.isTTY === true,
  width: process.stdout.columns ?? 100,
  today: today(),
  stdin: async () => {
    if (process.stdin.isTTY) process.stderr.write('rung: reading what you type; Ctrl-D ends it\n');
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

// `head` closes the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The exit code is set, not forced: what was written must get through the pipe first.
run(process.argv.slice(2), io, () => void serveStdio(__dirname)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`rung: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
