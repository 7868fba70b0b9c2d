import type { LanguageWords } from '../../core/words/words';
import ar from './words/ar.json';
import cs from './words/cs.json';
import de from './words/de.json';
import en from './words/en.json';
import es from './words/es.json';
import fr from './words/fr.json';
import he from './words/he.json';
import hu from './words/hu.json';
import it from './words/it.json';
import ja from './words/ja.json';
import ko from './words/ko.json';
import nl from './words/nl.json';
import pl from './words/pl.json';
import ptBr from './words/pt-BR.json';
import ptPt from './words/pt-PT.json';
import ru from './words/ru.json';
import sv from './words/sv.json';
import tr from './words/tr.json';
import zhHans from './words/zh-Hans.json';
import zhHant from './words/zh-Hant.json';

/** The portal's own words per BCP 47 language, English first since it is mixed into every language's pages. */
export const WORDS: Readonly<Record<string, LanguageWords>> = {
  en,
  ar,
  cs,
  de,
  es,
  fr,
  he,
  hu,
  it,
  ja,
  ko,
  nl,
  pl,
  'pt-BR': ptBr,
  'pt-PT': ptPt,
  ru,
  sv,
  tr,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
