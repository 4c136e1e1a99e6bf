import { LADDERS, type SignalEntry } from '../signal-entry.ts';

/** Who found and framed the problem. The first match of a kind is the one that is told. */
export const ambiguityPhrases: readonly SignalEntry[] = [
  {
    kind: 'weighed-options',
    confidence: 0.6,
    proof: 'self',
    note: 'Options compared before a choice.',
    phrases: [
      '~evaluate|~compare|~assess|~weigh .. vendors|options|alternatives|trade-offs|tradeoffs|frameworks|solutions|databases|approaches|tools|candidates|providers',
      '~choose|~select .. over',
      'trade-offs|tradeoffs',
    ],
  },
  {
    kind: 'found-problem',
    confidence: 0.55,
    proof: 'needed',
    note: 'A problem found or framed by the writer, and acted upon.',
    phrases: [
      '~identify|~discover|~uncover|~recognize|~spot .. and ~propose|~lead|~design|~drive|~build|~initiate',
      '~propose and ~lead|~implement|~drive|~deliver|~build',
      '~initiate and ~lead|~drive',
    ],
    except: ['~recognize and raise', '~identify .. and ~propose solutions'],
  },
  {
    kind: 'found-problem',
    confidence: 0.45,
    proof: 'needed',
    note: 'Wording that Senior and Staff sentences share (ambiguity, consensus, across teams).',
    source: LADDERS,
    phrases: [
      '~anticipate',
      'undefined|ambiguous|ambiguity|open-ended problems|requirements|problem|projects|situations|and',
    ],
  },
  {
    kind: 'made-the-case',
    confidence: 0.75,
    proof: 'self',
    note: 'A case made that was heard.',
    phrases: [
      'made|making the|a _? case for|to|against',
      'plan|decision|design|launch|contract was|were changed|reversed|postponed|dropped|stopped',
      'business|investment case(s) for|to|that',
      '~secure|~win|~obtain|~get|~gain _? funding|budget|headcount|sponsorship|approval|sign-off|go-ahead for|to|from|of',
      '~pitch .. leadership|executives|cto|board|management',
      'approved|funded|sponsored|accepted|signed by the? _? cto|ceo|cfo|cio|board|vp|executives|directors|leadership|committee',
      'board|committee|cto|ceo|cfo|directors|executives|leadership|management approved|funded|agreed|accepted|paid|bought',
      'board|committee|cto|ceo|cfo|directors|executives|leadership|management , who|which approved|funded|agreed|accepted|paid|bought',
      '~give|~get the mandate|budget|money to|for|from',
      'on|at|upon my proposal|suggestion|recommendation|advice|initiative|report|analysis|findings|assessment',
    ],
  },
  {
    kind: 'hard-problem',
    confidence: 0.6,
    proof: 'never',
    note: 'The hardest problems, as wording.',
    phrases: [
      'hardest|toughest|thorniest|most-complex _? _? problems|challenges|issues',
      'most complex|critical|difficult|challenging|important|impactful|demanding|consequential',
      'most technically complex|difficult|challenging|demanding',
      'business-critical|mission-critical',
      'novel solutions|solution|problems|problem|approaches|approach|issues|challenges',
      'problems|challenges are novel',
      'unscoped|unsolved|unbounded|ill-defined technical? problems|problem|issues|challenges',
      'previously unsolved',
    ],
  },
];
