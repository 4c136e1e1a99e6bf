#!/usr/bin/env node
import { serveIpc, serveStdio } from './serve.ts';

// VS Code starts the server as a child process with a channel; other editors talk over standard input and output.
void (process.argv.includes('--node-ipc') ? serveIpc(__dirname) : serveStdio(__dirname));
