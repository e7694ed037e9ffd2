import { firstForms, readForms, readRows } from './row';
import { THINGS } from './things';

const SOURCE = 'hand row; official titles where the issuing body has one in the language';

export function buildThings() {
  return readRows(THINGS, 5).map(([id = '', kind = '', en, ar, zh]) => {
    const forms = { ar: readForms(ar), en: readForms(en), zh: readForms(zh) };
    return { id, kind, names: firstForms(forms.en, forms.ar, forms.zh, id), forms, source: SOURCE };
  });
}
