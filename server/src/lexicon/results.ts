import type { Entry } from './entry.ts';

/** Results that count without a figure (LEVELS: adopted, shipped first, audits, launches, none left). */
export const namedResults: readonly Entry[] = [
  {
    note: 'Others took it up.',
    phrases: [
      'adopted by|across|as|company-wide|org-wide|organization-wide|throughout|in|for|at',
      '~become the|a|our standard|default|basis|foundation|template|blueprint|reference|norm|main|primary|de-facto',
      'now|still|today|currently used|in|run|runs|serves|use|powers|live|standard|relied',
      '~use|~rely by|on all|every|other|our|both|several|multiple|the|internal|external',
      'used by|across|throughout|company-wide|daily|worldwide|globally|internally',
      'relied on|upon by',
      'is|are|being used|running|live|deployed in|by|for|at|on|to|across',
      'in use by|at|across|today|since|until',
      'picked up by',
      'reused by|across',
      'rolled out to|across',
      'serves as the',
      'in production at|since|for|today|to',
    ],
  },
  {
    note: 'It reached the world.',
    phrases: [
      'launched in|on|at|to|successfully|with|as',
      '~ship to|in|on|with customers|production|users|time|schedule|the|all|app|both|steam|stores',
      'went|going|gone live|public',
      'released to|on|in|as|under',
      'first to ship|market|launch|offer|support|deliver|implement',
      'first attempt|company|team|product|version to',
      'sold to',
      'acquired by|for',
      'acquisition by|of',
      'on|ahead time|schedule|deadline|of and|schedule|time',
      'ahead of schedule|time|deadline|plan',
      'under|within|on budget',
      'meeting|met|met|hit .. deadline(s)',
      'open sourced|source as|at|the|by',
      'published in|at|on|by|as|to',
      'accepted to|at|by|into|as',
      'cited by|in',
      'merged upstream|into',
      'available on|in|at app|google|play|npm|pypi|steam|github|the',
      'granted|awarded|issued|filed patent|a',
      'patent granted|pending|filed|awarded',
      'patented',
      'upstreamed',
    ],
  },
  {
    note: 'A check by others was passed.',
    phrases: [
      'audit(s) ~pass',
      '~pass .. audit(s)|certification|review|inspection|assessment|exam|drill|pentest',
      '~achieve|~obtain|~earn|~gain|~receive|~reach|~secure|~attain .. certification|compliance|accreditation|approval|clearance',
      'compliance reached|achieved|certified|compliant|compliance',
      'certified to|for|as|by',
      'hipaa|gdpr|pci|soc|sox|iso|wcag|fedramp|ada|ccpa compliance|compliant|certification|certified',
      'without|no|zero findings|exceptions|remarks',
    ],
  },
  {
    note: 'Something no longer happens, or a person or place no longer needs it.',
    phrases: [
      'none since|left|remain|remained|remaining|lost',
      'no longer',
      'no|without downtime|outage(s)|data|incident(s)|interruption(s)|regression(s)|complaints|loss|disruption|defects|service|manual|user-facing|customer',
      'without any _ downtime|outage|loss|incident|disruption|interruption',
      'not once|happened|recurred|one',
      'has not happened|recurred|failed|paged',
      'nothing|nobody has',
      'never again|failed|happened',
      'eliminating|eliminated|removing|removed|replacing|replaced the|a|an|all|any|need|manual|our|single|toil|reliance|dependency|engineering',
    ],
  },
  {
    note: 'Recognition by others.',
    phrases: [
      'award(s)',
      'award-winning',
      'nominated for|as|by',
      'recognized|recognised as|by|for|with',
      'won|winning|winner|finalist|runner-up the|a|an|of|first|best|several|in',
      'promoted to|from|within|into|after',
      'praised|commended|featured by|for|in|on',
      'patent(s)',
    ],
  },
  {
    note: 'People grew, were hired or stayed.',
    phrases: [
      '_ of whom|them',
      'became|promoted senior|lead|leads|seniors|full-time|to',
      'converted to',
      'who|now stayed|stay|lead|leads|own|run|became|now|went',
    ],
  },
  {
    note: 'It saved or made a business.',
    phrases: [
      'saving|saved the company|project|contract|account|client|business|deal',
      '~win .. contract|client|deal|business|award|prize|hackathon|competition',
      '~secure|~close|~raise .. funding|deal|contract|investment|round|grant',
      'profitable',
      'acquired',
    ],
  },
];

/** Purposes and effects told in words: they answer “what for”, not “how much”. */
export const purposePhrases: readonly Entry[] = [
  {
    note: 'A concrete effect is told, though without a size.',
    phrases: [
      'so that',
      'to allow|enable|let|prevent|avoid|eliminate|replace|ensure|mitigate|support|handle|automate|detect|protect|guarantee|track|visualize|process|manage|generate|serve|comply',
      'allowing|enabling|letting|preventing|avoiding|ensuring|replacing|eliminating|unblocking|which allowed|enabled',
    ],
  },
];
