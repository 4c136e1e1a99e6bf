import type { Connection } from 'vscode-languageserver';
import {
  type ListFilesParams,
  type ListFilesResult,
  listFilesMethod,
  type ReadFileParams,
  type ReadFileResult,
  readFileMethod,
} from '../protocol.ts';
import type { FileSource } from '../workspace/files.ts';
import type { OpenDocuments } from './documents.ts';

/** Files as the client sees them: the only ones there are in a virtual workspace. */
export function clientFiles(connection: Connection): FileSource {
  return {
    read: async (uri) => {
      const params: ReadFileParams = { uri };
      const { text, problem } = await connection.sendRequest<ReadFileResult>(readFileMethod, params);
      if (problem !== null) throw new Error(`${uri}: ${problem}`);
      return text;
    },
    list: async (root, glob) => {
      const params: ListFilesParams = { root, glob };
      return (await connection.sendRequest<ListFilesResult>(listFilesMethod, params)).uris;
    },
    // Changes arrive as `workspace/didChangeWatchedFiles`, which the client was asked for.
    watch: () => () => {},
  };
}

/** The same files, except that those open in the editor are read as they stand there. */
export function withOpenDocuments(files: FileSource, documents: OpenDocuments): FileSource {
  return {
    ...files,
    read: async (uri) => documents.get(uri)?.getText() ?? files.read(uri),
  };
}
