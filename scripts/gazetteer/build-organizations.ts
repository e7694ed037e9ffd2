import { ORGANIZATIONS } from './organizations';
import { firstForms, readForms, readRows } from './row';

const SOURCE = 'hand row; the body\'s own names where it has one in the language, and agency usage';

export function buildOrganizations() {
  return readRows(ORGANIZATIONS, 5).map(([id = '', en, ar, zh, country]) => {
    const forms = { ar: readForms(ar), en: readForms(en), zh: readForms(zh) };
    return { id, names: firstForms(forms.en, forms.ar, forms.zh, id), forms, country: country || null, source: SOURCE };
  });
}
