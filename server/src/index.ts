// The library's face: what the language server, the command line and other programs may use.
export type * from './document/model.ts';
export type { Reader, ReadHint } from './document/reader.ts';
export { createEngine, type Engine } from './engine.ts';
export type * from './evidence/model.ts';
export { applyEdits, safeEdits } from './fixing.ts';
export { judgeBullet } from './judgement/bullet.ts';
export type * from './judgement/model.ts';
export { judgeRole } from './judgement/role.ts';
export { parseLadder } from './ladder/parse.ts';
export { profiles } from './ladder/profiles.ts';
export { defaultSettings } from './lint/defaults.ts';
export { explainRule } from './lint/explain.ts';
export type * from './lint/finding.ts';
export type * from './lint/lint.ts';
export { toPlainText } from './rewrite/template.ts';
export { bulletAt, rewritesOf } from './rewrites.ts';
export { rules } from './rules/index.ts';
export { version } from './version.ts';
