import { createReader } from './src/document/reader.ts';
import { createLinter } from './src/lint/linter.ts';
import { rules } from './src/rules/index.ts';
import { profiles } from './src/ladder/profiles.ts';
for (const r of rules.filter(r=>['title-above-evidence','title-below-evidence','missing-influence','unsupported-reach'].includes(r.id))) for (const ex of r.examples) for (const k of ['bad','good'] as const) {
  const src = ex[k]; const marked = src.startsWith('#') ? src : `# A B\n\n## Experience\n\n### Senior Software Engineer, Foo\n\n*2020 – present*\n\n${src}\n`;
  const text = marked.replace(/[«»]/g,'');
  const doc = createReader().read(text, {path:'resume.md', kind:'resume'});
  const res = createLinter([r]).lint(doc, {ladder: profiles.generic, target:null, confidential:false, today:{year:2026,month:11,day:24}, allow:[], lexicon:{names:[],results:[]}, severities:{}, options:{}, preset:'standard'} as never);
  console.log(r.id, k, res.failures, res.findings.map(f=>[text.slice(f.span.start,f.span.end), f.message, f.message.length, ...f.related.map(x=>text.slice(x.span.start,x.span.end)+' ~ '+x.message), JSON.stringify(f.fixes())]));
}
