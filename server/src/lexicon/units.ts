/** What is counted or measured; decides what a figure tells. */
export interface UnitGroup {
  readonly name:
    | 'people'
    | 'group'
    | 'system'
    | 'traffic'
    | 'time'
    | 'size'
    | 'place'
    | 'effort'
    | 'money'
    | 'defect'
    | 'item';
  readonly kind: 'outcome' | 'scale' | 'reach' | 'activity';
  readonly note: string;
  /** Singular forms; plurals follow by rule. */
  readonly words: string;
}

export const units: readonly UnitGroup[] = [
  {
    name: 'people',
    kind: 'reach',
    note: 'People who use it, work on it or learned from it.',
    words:
      'user customer client subscriber engineer developer dev programmer person people employee student member designer contributor intern mentee hire player visitor patient merchant seller buyer driver partner colleague manager lead junior senior tester analyst admin agent attendee participant reader learner consumer contractor coworker apprentice report researcher scientist architect stakeholder volunteer viewer artist freelancer graduate teacher consultant operator household owner follower candidate mau dau headcount fte individual newcomer guest child kid friend listener recruit specialist expert citizen voter beginner trainee teammate',
  },
  {
    name: 'group',
    kind: 'reach',
    note: 'Groups that take part or use it.',
    words:
      'team squad department organization organisation company business office division brand agency university school bank hospital clinic museum practice pharmacy airline tribe guild group unit enterprise startup community club vendor firm institution tenant account org corporation supplier retailer dealership lab franchise carrier provider',
  },
  {
    name: 'place',
    kind: 'reach',
    note: 'Where it is used.',
    words:
      'country region market language locale city site location state continent store center centre branch timezone warehouse airport campus territory venue room',
  },
  {
    name: 'system',
    kind: 'scale',
    note: 'Systems under the work.',
    words:
      'service microservice server cluster node instance application app repository repo environment database table pipeline endpoint api website page device machine datacenter host vm container pod package module component project product system platform integration job workflow dashboard model sensor camera network firewall domain schema core cpu gpu monolith library tool feature screen plugin template form view field dataset stream topic queue vehicle robot computer workstation printer phone laptop board chip game title episode portal subsystem shard replica partition namespace bucket lambda function program script bot widget microsite subdomain connector controller router switch rack',
  },
  {
    name: 'traffic',
    kind: 'scale',
    note: 'Load and volume over time.',
    words:
      'request rps qps tps rpm message event transaction call query order record row document file image video article email notification item sku download install session hit pageview click star fork dependent entry payment invoice shipment booking trip ride sample datapoint point post comment check impression search lookup deployment deploy release build conversion play sale listing metric log operation page-view visit rule parameter test case scenario photo song track word token concurrent',
  },
  {
    name: 'size',
    kind: 'scale',
    note: 'Amounts of data, memory and bandwidth.',
    words:
      'b kb mb gb tb pb kib mib gib tib byte gigabyte terabyte petabyte megabyte kilobyte gbps mbps gbit mbit khz mhz ghz hz fps iops km mile kw mw watt kwh acre ton tonne sqft',
  },
  {
    name: 'time',
    kind: 'outcome',
    note: 'Durations; an outcome beside a verb of change, else a period.',
    words:
      'ms s sec second minute min hour hr h day week month quarter year yr decade millisecond microsecond nanosecond ns µs μs sprint fortnight weekend manhour man-hour man-day person-month',
  },
  {
    name: 'money',
    kind: 'outcome',
    note: 'Money as a word behind the number.',
    words: 'usd eur gbp dollar euro pound cent rupee inr chf sek cad aud yen arr revenue crore lakh',
  },
  {
    name: 'effort',
    kind: 'activity',
    note: 'Effort, which tells how busy someone was and not what came of it.',
    words: 'loc commit meeting standup',
  },
  {
    name: 'defect',
    kind: 'scale',
    note: 'Faults and findings.',
    words:
      'bug defect incident vulnerability error failure outage alert issue finding crash regression cve ticket exploit violation',
  },
  {
    name: 'item',
    kind: 'scale',
    note: 'Other countable things.',
    words:
      'course class workshop talk paper publication patent award step piece part type format source area phase tier stage iteration round attempt percent level line review pr mr story epic task interview hackathon contract deal competition proposal lesson chapter book guide tutorial standard policy control bid position category vertical initiative campaign asset experiment method technology protocol solution process improvement change problem approach interface',
  },
];
