// Loaded before a bundle: the first try to reach a network ends the process in a way that no test can miss.
const refuse = (name) => () => {
  process.stderr.write(`network: ${name}\n`);
  process.exit(99);
};
const dns = require('node:dns');
const net = require('node:net');
const dgram = require('node:dgram');
net.Socket.prototype.connect = refuse('net.connect');
net.Server.prototype.listen = refuse('net.listen');
dgram.createSocket = refuse('dgram');
dns.lookup = refuse('dns.lookup');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
