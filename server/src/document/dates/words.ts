// The words of dates: data only. Lower case throughout.

/** Month names as people write them, in English and the languages whose résumés are only outlined. */
export const monthNames: Readonly<Record<string, number>> = monthsOf([
  'jan january janurary januray janv janvier januar enero ene gennaio gen janeiro januari',
  'feb february feburary febuary februrary febr février fevrier fév févr februar febrero febbraio fevereiro fev februari',
  'mar march mars märz maerz mär marzo março marco maart mrt',
  'apr april avril avr abril abr aprile',
  'may mai mayo maggio maio mag mei',
  'jun june juin juni junio giugno giu junho',
  'jul july juil juillet juli julio luglio lug julho',
  'aug august août aout agosto ago augustus',
  'sep sept september septembre septiembre settembre set setembro',
  'oct october octobre oktober okt octubre ottobre ott outubro out',
  'nov november novembre noviembre novembro',
  'dec december décembre decembre déc dezember dez diciembre dic dicembre dezembro desember',
]);

/** Slips of the finger in a month's short name, read as such only where a date begins and its year follows. */
export const misspeltMonths: Readonly<Record<string, number>> = {
  jam: 1,
  fed: 2,
  fbe: 2,
  arp: 4,
  jum: 6,
  agu: 8,
  spe: 9,
  ocr: 10,
  nob: 11,
  dce: 12,
};

/** Parts of a year that name no month; a role dated so has its year only. */
export const seasons = [
  'spring',
  'summer',
  'fall',
  'autumn',
  'winter',
  'christmas',
  'easter',
  'sommer',
  'frühling',
  'herbst',
  'été',
  'hiver',
  'printemps',
  'automne',
  'verano',
  'invierno',
] as const;

/** What stands for today at the end of a range. */
export const presentWords = [
  'present day',
  'present date',
  'present time',
  'this day',
  'the present',
  'this moment',
  'to this day',
  'present',
  'current date',
  'current position',
  'current role',
  'current job',
  'currently',
  'current',
  'right now',
  'nowadays',
  'now',
  'today',
  'ongoing',
  'on-going',
  'on going',
  'in progress',
  'serving notice period',
  'serving notice',
  'notice period',
  'till now',
  'till date',
  'to date',
  'to present',
  'date',
  'heute',
  'jetzt',
  'laufend',
  'aktuell',
  'maintenant',
  'ce jour',
  'en cours',
  'en poste',
  'derzeit',
  'gegenwärtig',
  'actuel',
  'actuellement',
  "aujourd'hui",
  'aujourd’hui',
  'présent',
  'actualidad',
  'actual',
  'actualmente',
  'presente',
  'la fecha',
  'ahora',
  'hoy',
  'en curso',
  'hoje',
  'agora',
  'em andamento',
  'in corso',
  'adesso',
  'vandaag',
  'obecnie',
  'настоящее время',
  'сейчас',
  'по сей день',
  'oggi',
  'atual',
  'atualmente',
  'o momento',
  'heden',
  'nu',
  'nuvarande',
  '∞',
  '至今',
  '现在',
  '現在',
  '현재',
] as const;

/** The units of a length of time as they stand beside a period ("2 yrs 3 mos", "1 an et 10 mois", "3 Jahre"). */
export const lengthUnits = {
  years: 'years?|yrs?|ans?|años?|anos?|jahre?|anni|anno|jaar|år|lat',
  months: 'months?|mos?|mois|meses|mes|mês|monate?|mesi|mese|maanden?|månader|miesięcy',
  weeks: 'weeks?|wks?|semaines?|semanas?|wochen?',
} as const;

function monthsOf(rows: readonly string[]): Readonly<Record<string, number>> {
  const names: Record<string, number> = Object.create(null);
  rows.forEach((row, index) => {
    for (const name of row.split(' ')) names[name] = index + 1;
  });
  return names;
}
