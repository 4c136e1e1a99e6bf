import { LADDERS, type SignalEntry } from '../signal-entry.ts';

/** What came of it. The first match of a kind is the one that is told. */
export const impactPhrases: readonly SignalEntry[] = [
  {
    kind: 'shipped',
    confidence: 0.5,
    proof: 'self',
    note: 'Something shipped.',
    phrases: ['~ship|~launch|~release|~deliver|~deploy'],
  },
  {
    kind: 'ten-fold',
    confidence: 0.7,
    proof: 'self',
    note: 'An order of magnitude.',
    phrases: ['10x|20x|50x|100x|10-fold|tenfold|ten-fold|100-fold', 'order|orders of magnitude'],
    except: ['10x engineer|developer|banking'],
  },
  {
    kind: 'business-outcome',
    confidence: 0.6,
    proof: 'never',
    note: 'Effect on the business, as wording.',
    source: LADDERS,
    phrases: [
      'top line|top-line metrics|revenue|figures',
      'bottom line',
      'competitive advantage(s)|landscape|position|positioning',
      'impact on the|our|multiple|entire|business|organization|company|several|engineering',
      'impact on _ business|organization|organisation|company|industry',
    ],
    except: ['impact on the team', 'impact on our team'],
  },
  {
    kind: 'business-outcome',
    confidence: 0.55,
    proof: 'never',
    note: 'The business named: Seniors are asked to know what their work does for it.',
    source: LADDERS,
    phrases: [
      'the|our business and|as|needs|goals|direction|is|through|forward',
      'business impact|results|success|needs for|of|to|across|into',
      'business outcomes|decisions',
    ],
    except: ['the business logic|value|case'],
  },
];
