const word =
  '(?!(?:[Aa][mnst]|[Bb][ey]|[Dd]o|[Gg]o|[Hh]e|[Ii][dfnst]|[Mm][ey]|[Nn][or]|[Oo][fnr]|[Pp]m|[Rr]d|[Ss][ot]|' +
  '[Tt]o|[Uu][ps]|[Ww]e|AT|BY|NO|ON|TO)[\\s.-])';
const figures = '(?:[\\s.-]{0,2}\\d){6}';
const whole = `[A-Za-z][\\s.-]?[A-Za-z]${figures}[\\s.-]{0,2}[A-Da-d]`;
const short =
  '(?![Bb][Gg]|[Gg][Bb]|[Nn][Kk]|[Kk][Nn]|[Tt][Nn]|[Nn][Tt]|[Zz][Zz])(?:[Qq][\\s.-]?[Qq]|' +
  `[A-CEGHJ-PR-TW-Za-ceghj-pr-tw-z][\\s.-]?[A-CEGHJ-NPR-TW-Za-ceghj-npr-tw-z])${figures}`;

/**
 * What looks like a National Insurance number, by the rule by which the server refuses it: said at once here, so that
 * nobody sends one at all.
 */
const form = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?:${whole}|${short})(?![\\p{L}\\p{N}])`, 'u');

export const holdsInsuranceNumber = (text: string) => form.test(text);
