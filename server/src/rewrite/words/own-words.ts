import { NOMINALS } from './nouns.ts';
import { gerund, past } from './verbs.ts';

/**
 * The words that wordings may add outside their questions: function words and the verbs of the wordings, nothing that
 * tells a fact. A rewrite with any other word that the bullet lacks is not offered.
 */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an of to with for by in on that which it its them they their this these and or between as from was were now ' +
    'our we through instead same way after because over since have has went fell rose shrank result did do done while led lead leading rolled roll rolling i owned own managed manage steered ' +
    'wrote write writing coordinated coordinate organised organise organized organize persuaded persuade agree agreed ' +
    'brought bring defined define plan rules use used team took take part ran run compared compare prepared prepare ' +
    'changed change worked work working maintained maintain build adopted followed follow implemented implement kept keep carried carry out cut ' +
    'achieved achieve achieving so both where others today first merged into'
  )
    .split(' ')
    .concat(
      ...[...NOMINALS.values()].flatMap(({ verb }) =>
        verb ? [past(verb), verb, gerund(verb)].map((each) => each.split(' ')) : [],
      ),
    ),
);
