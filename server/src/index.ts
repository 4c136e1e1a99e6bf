// The library's face: what the language server, the command line and other programs may use.
export type * from './document/model.ts';
