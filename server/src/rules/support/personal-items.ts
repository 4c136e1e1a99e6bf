/** What a résumé need not hold. */
export type PersonalItem = 'birth' | 'photo' | 'marital' | 'address' | 'number';

/** An image that its address or its description calls a photo of a person. */
export const PHOTO =
  /!\[[^\]\n]{0,80}\]\([^)\n]{0,200}(?:photo|portrait|headshot|profile|avatar|selfie)[^)\n]{0,200}\)|!\[[^\]\n]{0,40}\b(?:photo|portrait|headshot|picture of me|me)\b[^\]\n]{0,40}\]\([^)\n]{0,400}\)|<img\b[^>\n]{0,300}(?:photo|portrait|headshot|profile|avatar)[^>\n]{0,200}>/gi;

/** How each item is written, and what is said of it. */
export const PERSONAL: readonly { readonly item: PersonalItem; readonly pattern: RegExp; readonly message: string }[] =
  [
    {
      item: 'birth',
      pattern:
        /\b(?:date of birth|birth ?date|d\.?o\.?b\.?|born(?: on)?|birthday)\b[:*\s]{0,6}\d[\d./ -]{3,12}\d|\b(?:date of birth|birth ?date|born(?: on)?)\b[:*\s]{0,6}[^\n]{0,20}\b(?:19|20)\d\d/gi,
      message:
        'A birth date is usual in some countries and unwanted in others (US, UK, Canada). Remove it, or allow it for this file.',
    },
    {
      item: 'photo',
      pattern: PHOTO,
      message:
        'A photo is usual in some countries and unwanted in others (US, UK, Canada). Remove it, or allow it for this file.',
    },
    {
      item: 'marital',
      pattern:
        /\b(?:marital status|family status|civil status)\b[^\n]{0,40}|^[-*+ ]{0,4}(?:married|divorced|widowed)\b[^\n]{0,40}$/gim,
      message:
        'Marital status is usual in some countries and unwanted in others (US, UK, Canada). Remove it, or allow it for this file.',
    },
    {
      item: 'address',
      pattern:
        /\b\d{1,5}[a-z]?\s+(?:[NSEW]\.?\s+)?(?:[A-Z][\p{L}’'.-]{1,20}\s+){1,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Lane|Ln\.?|Drive|Dr\.?|Boulevard|Blvd\.?|Court|Terrace|Way)(?![\p{L}])|\b\p{Lu}\p{L}{2,20}(?:stra(?:ß|ss)e|gasse|allee|weg)\s+\d{1,4}\b/gu,
      message:
        'A street address is more than a reader needs and stays with everyone who gets the file. Town and country are enough.',
    },
    {
      item: 'number',
      pattern:
        /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])|\b(?:social security|passport|national id|national insurance|identity card|tax id|ssn|pesel|cpf)\b(?:\s+(?:number|no\.?|nr\.?))?[:#*\s]{1,5}[A-Z0-9][A-Z0-9 .-]{5,20}/gi,
      message:
        'A government number has no place in a file that is passed on; it can be misused. Give it only when it is asked for.',
    },
  ];
