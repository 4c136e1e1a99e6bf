// The commonest words of languages: data only. Lower case throughout.

/** The commonest words of running English, for telling the language. */
export const englishWords = new Set(
  'the and of to in for with on a an at by from as is was were are that this which i my our we it its into using across over through while who their has have had be been not but or'.split(
    ' ',
  ),
);

/** The commonest words of the languages that résumés are often written in besides English. */
export const otherWords = new Set(
  'der die das und mit für von im den ein eine auf bei zur zum als des sowie durch werden wurde le la les des du et en une un pour dans avec sur au aux par el los las del y para con una por como en que se o os as da do das dos em com para uma um na no e di il lo gli della del nel per con che een het van voor met op og i av på til att som med är för den det w z na do się oraz jest в и на с по для не из к'.split(
    ' ',
  ),
);
