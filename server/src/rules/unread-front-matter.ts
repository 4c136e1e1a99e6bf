import { levelNamed, levelNames } from '../ladder/levels.ts';
import { nearest } from '../ladder/nearest.ts';
import { type Draft, defineRule } from '../lint/rule.ts';
import { fit, quote } from './support/quote.ts';

export const unreadFrontMatter = defineRule({
  id: 'unread-front-matter',
  title: 'A front matter key of Rung’s that says nothing',
  why: 'Front matter tells Rung what a document is (`rung: resume`), the level you aim at (`rung-target: staff`) and whether figures are confidential. A value that it does not know has no effect, and nobody would notice.',
  severity: 'warning',
  kinds: ['resume', 'brag', 'packet', 'job'],
  fix: 'none',
  family: 'structure',
  sources: [],
  examples: [
    {
      bad: '---\nrung: resume\nrung-target: «stafff»\n---\n\n# Robin Vale\n\n## Experience\n\n### Software Engineer, Tidewater (2019 – 2022)\n\n- Cut page weight from 3 MB to 400 KB.\n',
      good: '---\nrung: resume\nrung-target: staff\n---\n\n# Robin Vale\n\n## Experience\n\n### Software Engineer, Tidewater (2019 – 2022)\n\n- Cut page weight from 3 MB to 400 KB.\n',
    },
  ],
  unit: 'document',
  *check({ document: { frontMatter }, ladder }): Iterable<Draft> {
    if (frontMatter?.problem) {
      const { text, span } = frontMatter.problem;
      yield { span, message: fit(`${text}. It has no effect.`, 'This front matter could not be read.') };
    }
    const target = frontMatter?.target;
    if (!target || levelNamed(target.text, ladder)) return;
    const names = levelNames(ladder);
    const meant = nearest(target.text, names);
    const offer = meant ? `Did you mean ${quote(meant)}?` : `The levels are ${names.join(', ')}.`;
    yield {
      span: target.span,
      message: fit(
        `${quote(target.text)} is no level of the ladder in force, so no target is set. ${offer}`,
        `This is no level of the ladder in force, so no target is set. ${offer}`,
        'This is no level of the ladder in force, so no target is set.',
      ),
    };
  },
});
