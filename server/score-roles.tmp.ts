import { readLabelledRoles } from './test/judgement/labelled-roles.ts';
const all = readLabelledRoles();
for (const split of ['tune','held-out']) for (const v of ['above','below'] as const) {
  const rows = all.filter(r=>r.split===split);
  const said = rows.filter(r=>r.judgement?.verdict===v); const want = rows.filter(r=>r.want===v);
  const right = said.filter(r=>r.want===v);
  console.log(split, v, 'said',said.length,'right',right.length,'of',want.length);
  if (split==='tune') for (const r of rows) if ((r.judgement?.verdict===v)!==(r.want===v)) console.log('   ', r.want===v?'missed':'FALSE', r.file, r.title,'|',r.role?.title?.text,'|', r.judgement?.title.level, 'teamOnly', r.judgement?.teamOnly.length,'staff', r.judgement?.staffBullets.length, r.judgement?.staffDimensions.join(), 'of', r.judgement?.bullets.size, 'verdict', r.judgement?.verdict);
  else { const f = said.filter(r=>r.want!==v); if (f.length) console.log('   held-out false:', f.length); }
}
if (process.argv[2]) for (const r of all.filter(r=>r.file.startsWith(process.argv[2]!))) { for (const [b,j] of r.judgement!.bullets) console.log(JSON.stringify(b.plain.text), '\n    ', j.level, j.readsAs, 'T:', j.teamOnly?.text, '|', j.evidence.scope, j.signals.map(s=>`${s.kind}${s.proven?'!':''}:${s.text}`).join('; ')); }
