// The one suite: it runs in every host and workspace, so it knows the `vscode` API and nothing else.

import './activation.test.ts';
