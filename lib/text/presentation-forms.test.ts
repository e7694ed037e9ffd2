import { expect, it } from 'vitest';
import { withoutForms } from './presentation-forms';

it('turns drawn shapes and joined letters into letters', () => expect(withoutForms('ﻗﻄﺮ ﺗﺮﺣﺐ ﺑﺎﻻﺗﻔﺎﻕ')).toBe('قطر ترحب بالاتفاق'));
it('leaves everything else as it stands', () => expect(withoutForms('قطر ﬁne Ａ１ ½ ﴾٢﴿')).toBe('قطر ﬁne Ａ１ ½ ﴾٢﴿'));
