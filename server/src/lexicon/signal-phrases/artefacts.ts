import { LADDERS, type SignalEntry } from '../signal-entry.ts';

/** Documents and standards that others work by. The first match of a kind is the one that is told. */
export const artefactsPhrases: readonly SignalEntry[] = [
  {
    kind: 'own-design-doc',
    confidence: 0.55,
    proof: 'self',
    note: 'A document for one’s own system.',
    phrases: [
      '~write|~author|~create|~produce|~draft|~prepare .. design|architecture|technical doc(s)|document(s)|documentation|spec(s)|specification(s)|proposal',
      '~write|~author|~create|~produce|~draft|~prepare|~maintain|~introduce|~lead .. runbook(s)|postmortem(s)|post-mortem(s)|adr(s)|record(s)',
    ],
  },
  {
    kind: 'rfc',
    confidence: 0.6,
    proof: 'needed',
    note: 'An RFC or proposal meant for others.',
    phrases: [
      '~write|~author|~lead|~draft|~publish|~create|~propose|~review|an|the|of|# _? _? rfc|rfcs',
      'rfc process|processes|review',
    ],
    except: ['rfc #'],
  },
  {
    kind: 'standard-set',
    confidence: 0.7,
    proof: 'needed',
    note: 'A standard set that others keep.',
    source: LADDERS,
    phrases: [
      '~set|~define|~establish|~create|~introduce|~write|~author|~develop|~drive|~raise|~shape|~own|~publish|~standardize|~standardise .. standard|standards|guidelines|conventions|guardrails|principles|playbook',
      'engineering|technical|company|industry|quality standards and|across|for|of|that|in|at',
      '~standardize|~standardise .. across|for|on|company-wide|all',
      'best practices across|throughout|company-wide',
      '~define|~establish|~implement|~propose|~set|~create|~drive|~introduce and? _? best practices',
      'reference architecture(s)|implementation(s)',
      'design system',
    ],
  },
  {
    kind: 'migration-plan',
    confidence: 0.7,
    proof: 'needed',
    note: 'A plan by which others migrate.',
    phrases: [
      '~write|~create|~define|~author|~own|~design .. migration|rollout|deprecation|transition plan|strategy|playbook|path|guide',
      'migration playbook|plan|path|guide',
    ],
  },
  {
    kind: 'technical-direction',
    confidence: 0.7,
    proof: 'needed',
    note: 'Technical direction or strategy, of a team or more.',
    source: LADDERS,
    phrases: [
      'technical|technology|architectural|architecture|engineering|strategic|overall|long-term|platform|data|cloud direction|strategy|vision|strategies',
      '~set|~define|~shape|~influence|~drive|~own|~guide|~provide|~establish .. direction|strategy|vision|architecture',
      'direction of|for|and|across',
    ],
    except: [
      'direction of # ',
      'direction of travel',
      'direction for less|newer|younger|junior',
      'cloud strategy',
      '~drive consensus',
    ],
  },
];
