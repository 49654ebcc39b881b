import { foldName } from './letters.ts';

/*
 * Names in Arabic script, as they are read. Short vowels are not written, so that letters alone do not tell Hassan from
 * Hussain in sound; the commonest names are therefore listed. Written by hand: Arabic, Persian, Urdu, Kurdish, Pashto.
 */
const knownNames: Readonly<Record<string, string>> = {
  محمد: 'muhammad',
  احمد: 'ahmed',
  محمود: 'mahmood',
  علی: 'ali',
  علي: 'ali',
  حسن: 'hassan',
  حسین: 'hussain',
  حسين: 'hussain',
  فاطمه: 'fatima',
  فاطمة: 'fatima',
  عائشة: 'ayesha',
  عائشه: 'ayesha',
  زینب: 'zainab',
  زينب: 'zainab',
  مریم: 'maryam',
  مريم: 'maryam',
  خدیجه: 'khadija',
  خديجة: 'khadija',
  عمر: 'omar',
  عثمان: 'usman',
  یوسف: 'yusuf',
  يوسف: 'yusuf',
  ابراهیم: 'ibrahim',
  ابراهيم: 'ibrahim',
  اسماعیل: 'ismail',
  اسماعيل: 'ismail',
  عبدالله: 'abdullah',
  عبد: 'abd',
  الله: 'allah',
  الرحمن: 'alrahman',
  خالد: 'khalid',
  کریم: 'karim',
  كريم: 'karim',
  مصطفی: 'mustafa',
  مصطفى: 'mustafa',
  جمال: 'jamal',
  بلال: 'bilal',
  حمزة: 'hamza',
  حمزه: 'hamza',
  سعید: 'saeed',
  سعيد: 'saeed',
  رحیم: 'rahim',
  رحيم: 'rahim',
  نور: 'noor',
  خان: 'khan',
  اقبال: 'iqbal',
  طارق: 'tariq',
  سلیمان: 'suleiman',
  سليمان: 'suleiman',
};

/** Each letter as it is mostly written in Latin. Alif, waw and ya carry long vowels; hamza and ayn are not written. */
const letters: Readonly<Record<string, string>> = {
  ا: 'a',
  آ: 'a',
  أ: 'a',
  إ: 'i',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ٹ: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ڈ: 'd',
  ذ: 'z',
  ر: 'r',
  ڑ: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'z',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ک: 'k',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ں: 'n',
  و: 'u',
  ؤ: 'u',
  ه: 'h',
  ہ: 'h',
  ھ: 'h',
  ة: 'a',
  ی: 'i',
  ي: 'i',
  ى: 'a',
  ئ: 'i',
  ے: 'e',
  ء: '',
  ڤ: 'v',
  ێ: 'e',
  ۆ: 'o',
  ە: 'a',
  ړ: 'r',
  ښ: 'kh',
  ځ: 'z',
};

/** A word that was written without its short vowels, in Latin letters. */
export interface ReadArabic {
  readonly latin: string;
  /** Whether the vowels are known, because the name is; otherwise only consonants and long vowels are. */
  readonly vowelled: boolean;
}

/** Reads one word of Arabic script; its vowel signs, where there are any, are left out. */
export function readArabic(word: string): ReadArabic {
  const bare = word.normalize('NFC').replace(/[\p{M}ـ]+/gu, '');
  const known = knownNames[bare];
  if (known !== undefined) return { latin: known, vowelled: true };
  const withoutArticle = bare.replace(/^ال(?=..)/, '');
  // An ayn at the beginning is heard as the vowel that it bears, which is mostly an a: Abbasi.
  const latin = [...withoutArticle.replace(/^ع/, 'ا')].map((letter) => letters[letter] ?? '').join('');
  return { latin: foldName(latin), vowelled: false };
}
