import type { Connection } from 'vscode-languageserver';
import type { Engine } from '../engine.ts';
import type { FileSource } from '../workspace/files.ts';
import type { Analyses } from './analyses.ts';
import type { Client } from './client.ts';
import type { OpenDocuments } from './documents.ts';
import type { Host } from './host.ts';
import type { Preferences } from './preferences.ts';
import type { Typing } from './typing.ts';

/** What the answers to requests are made from; one per connection. */
export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly engine: Engine;
  readonly documents: OpenDocuments;
  readonly files: FileSource;
  readonly preferences: Preferences;
  readonly analyses: Analyses;
  readonly typing: Typing;
}
