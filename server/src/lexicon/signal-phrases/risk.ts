import type { SignalEntry } from '../signal-entry.ts';

/** What could have gone wrong and did not. The first match of a kind is the one that is told. */
export const riskPhrases: readonly SignalEntry[] = [
  {
    kind: 'on-call-owner',
    confidence: 0.6,
    proof: 'self',
    note: 'On-call, SLOs or incidents of one’s own service.',
    phrases: [
      '~own|~run|~lead|~manage|~establish|~define .. on-call|oncall|slo|slos|incident|incidents|postmortem|postmortems',
      '~serve|~act as incident commander|manager|lead',
      'incident commander',
      '~define|~introduce|~set .. slo|slos|sli|slis|error',
    ],
  },
  {
    kind: 'class-prevented',
    confidence: 0.75,
    proof: 'self',
    note: 'A kind of failure that no longer happens.',
    phrases: [
      '~eliminate|~remove|~end|~prevent _? _? class|classes|category|categories|family of',
      'an|a|whole|entire class|category of bugs|incidents|failures|errors|outages|vulnerabilities|defects|problems',
      'no|not .. since',
      'none since|thereafter',
      'none has|have|was|were .. since',
      'none after #',
      'put an end to',
      'no longer happen|happens|occur|occurs|possible|recur',
    ],
    except: ['no experience', 'not only'],
  },
  {
    kind: 'critical-migration',
    confidence: 0.6,
    proof: 'needed',
    note: 'A migration on which the business hangs.',
    phrases: [
      'business-critical|mission-critical|company-critical|zero-downtime|large-scale migration|system|systems|transition|cutover|service|services',
      '~migrate|migration .. without|zero|no downtime|outage|data|interruption',
      '~lead|~drive|~plan .. migration .. data|datacenter|monolith|cloud',
    ],
  },
  {
    kind: 'company-risk',
    confidence: 0.45,
    proof: 'needed',
    note: 'Risk to the company, or regulation.',
    phrases: [
      'soc|iso|pci|hipaa|fedramp|sox|gdpr|hitrust #? _? _? certification|compliance|audit|audits|attestation|authorization|accreditation',
      'regulatory compliance|approval|requirements|risk',
      'disaster|business recovery|continuity',
      'company|business|organizational|enterprise|systemic|existential|legal risk(s)',
    ],
  },
];
