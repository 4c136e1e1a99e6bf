// The one suite: it runs in every host and workspace, so it knows the `vscode` API and nothing else.

import './activation.test.ts';
import './findings.test.ts';
import './hover.test.ts';
import './fixes.test.ts';
import './rewriting.test.ts';
import './saving.test.ts';
import './completion.test.ts';
import './suppress.test.ts';
import './typing.test.ts';
import './configuration.test.ts';
import './ladder.test.ts';
import './reading.test.ts';
