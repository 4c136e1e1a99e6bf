const LANGUAGES: ReadonlySet<string> = new Set(
  'afrikaans albanian amharic arabic armenian azerbaijani basque bengali bosnian bulgarian cantonese catalan chinese croatian czech danish dutch english estonian farsi filipino finnish french galician georgian german greek gujarati hausa hebrew hindi hungarian icelandic igbo indonesian irish italian japanese kannada kazakh korean latvian lithuanian malay malayalam mandarin marathi nepali norwegian persian polish portuguese punjabi romanian russian serbian sinhala slovak slovene slovenian somali spanish swahili swedish tagalog tamil telugu thai turkish ukrainian urdu vietnamese welsh yoruba zulu'.split(
    ' ',
  ),
);

/** “English”, “Mandarin Chinese”, “German (B1)”: a language that people speak, which no bullet has to show. */
export function isSpoken(name: string): boolean {
  return LANGUAGES.has(/^\p{L}+/u.exec(name.toLowerCase())?.[0] ?? '');
}
