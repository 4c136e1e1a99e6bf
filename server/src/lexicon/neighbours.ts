import type { Entry } from './entry.ts';

/** Work done with another function, which makes it reach beyond one team. */
export const neighbourPhrases: readonly Entry[] = [
  {
    note: 'A neighbour takes part; developers alone may be one’s own team.',
    phrases: [
      'with the|our|various|other|internal|external|key|both|relevant|different? product|project|business|marketing|sales|design|qa|support|finance|legal|security|operations|research|devops|data|hardware|customer|multimedia|creative|ux|ui|content|management|infrastructure|engineering|delivery|ml|backend|frontend|mobile|executive|graphic managers|manager|owners|owner|team|teams|analysts|stakeholders|designers|department|departments|partners|producers|scientists|leads|engineers|leadership|users|writers|artists',
      'with the|our|various|other|internal|external|key? designers|marketing|sales|qa|product|scientists|researchers|architects|pms|smes|management|leadership|departments|researchers|partners',
      '~liaise|liaison|liason|mediator between|with|to',
      'coordination|communication|cooperation|collaboration|interlocution with the? business|client|clients|customer|customers|sales|vendor|vendors|stakeholders|product|management|departments',
      'between the? business|users|customers|clients|developers|sales|product|stakeholders|teams|departments|design|management .. and',
      'and|, product|project managers|owners',
      '~engage|~convince|~persuade|~align smes|stakeholders|teams|departments|leadership|management',
      'for other teams|departments|groups',
      '~guide|~advise|~train smes|vendors|stakeholders|executives',
      'among|amongst senior|upper? management|executives|stakeholders|departments',
      'with the|all? relevant teams|departments|parties|groups',
      '~work|~collaborate|~partner|~coordinate|~engage|~interface|~consult|~cooperate .. with .. vendors|suppliers',
      'with customer|technical|user support|success',
      'with the|our|an|their backend|back-end|front-end|platform|integration|delivery|mobile|web|core|cloud|analytics|architecture|infrastructure|support team|group|squad|engineers',
    ],
  },
];
