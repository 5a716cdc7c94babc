/**
 * What looks like a National Insurance number, as the server refuses it (HMRC, NIM39110): said at once here, so that
 * nobody sends one at all.
 */
const form =
  /(?<![\p{L}\p{N}])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][\s.-]?[A-CEGHJ-NPR-TW-Z](?:[\s.-]{0,2}\d){6}[\s.-]{0,2}[A-D]?(?![\p{L}\p{N}])/iu;

export const holdsInsuranceNumber = (text: string) => form.test(text);
