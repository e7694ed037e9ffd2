import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const Text = z.string().min(1);
const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const Names = z.strictObject({ en: Text, ar: Text, zh: Text });
const Strings = z.array(Text);
const Form = z.strictObject({
  form: Text, via: z.enum(['name', 'adjective', 'capital', 'role']), needs: Strings.min(1).optional(), not: Strings.min(1).optional(),
});
const Month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/).nullable();
const Place = z.strictObject({
  id: Id, kind: z.enum(['country', 'region', 'city', 'sea', 'site']), names: Names, iso2: z.string().regex(/^[A-Z]{2}$/).nullable(),
  partOf: Id.nullable(), lonLat: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).nullable(), note: Names.nullable(),
  forms: z.strictObject({ ar: z.array(Form), en: z.array(Form), zh: z.array(Form) }), metonymFor: Id.nullable(), source: Text,
});
const Organization = z.strictObject({
  id: Id, names: Names, forms: z.strictObject({ ar: Strings.min(1), en: Strings.min(1), zh: Strings.min(1) }), country: Text.nullable(), source: Text,
});
const Post = z.strictObject({
  post: z.enum(['head-of-state', 'head-of-government', 'foreign-minister', 'foreign-spokesperson', 'defense-minister', 'spokesperson',
    'envoy', 'un-secretary-general', 'org-head', 'other']),
  of: Text, from: Month, until: Month, title: Names,
});
const Person = z.strictObject({
  id: Id, names: Names, country: z.string().regex(/^[A-Z]{2}$/).nullable(), org: Id.nullable(),
  forms: z.strictObject({ ar: Strings.min(1), en: Strings.min(1), zh: Strings.min(1) }), posts: z.array(Post), source: Text,
});
const Thing = z.strictObject({
  id: Id, kind: z.enum(['initiative', 'document', 'disease', 'doctrine', 'relationship']), names: Names,
  forms: z.strictObject({ ar: Strings.min(1), en: Strings.min(1), zh: Strings.min(1) }), source: Text,
});

const load = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../data/gazetteer/${name}`, import.meta.url), 'utf8'));
const places = z.array(Place).parse(load('places.json'));
const organizations = z.array(Organization).parse(load('organizations.json'));
const people = z.array(Person).parse(load('people.json'));
const things = z.array(Thing).parse(load('things.json'));
const byId = new Map(places.map((place) => [place.id, place]));
const formsOf = (id: string, lang: 'ar' | 'en' | 'zh'): string[] => (byId.get(id)?.forms[lang] ?? []).map(({ form }) => form);

// Member states of the United Nations, 193 since July 2011 (un.org, member states).
const MEMBERS = ('AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR '
  + 'CU CY CZ KP DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ '
  + 'KE KI KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA '
  + 'PG PY PE PH PL PT QA KR RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR '
  + 'TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW').split(' ');

describe('the gazetteer', () => {
  it('gives every row an id of its own', () => {
    const ids = [...places, ...organizations, ...people, ...things].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('lists no form twice in a row', () => {
    const twice = [...organizations, ...people, ...things].flatMap((row) => Object.values(row.forms).flatMap((forms) => forms.filter((form, i) => forms.indexOf(form) !== i)));
    const twiceInPlaces = places.flatMap((row) => Object.values(row.forms).flatMap((forms) => forms.filter(({ form }, i) => forms.findIndex((other) => other.form === form) !== i).map(({ form }) => `${row.id} ${form}`)));
    expect([...twice, ...twiceInPlaces]).toEqual([]);
  });

  it('names all 193 members of the United Nations and the two observers in three languages', () => {
    expect(MEMBERS).toHaveLength(193);
    const states = new Set(places.filter(({ kind }) => kind === 'country').map(({ iso2 }) => iso2));
    expect([...MEMBERS, 'PS', 'VA'].filter((iso2) => !states.has(iso2))).toEqual([]);
  });

  it('gives a nationality adjective to every member that has one in use', () => {
    const without = MEMBERS.filter((iso2) => !byId.get(iso2.toLowerCase())?.forms.ar.some(({ via }) => via === 'adjective'));
    // no nisba of one word is in use for these: Arabic writes the name after a noun
    expect(without.toSorted()).toEqual('AG CF CV CG DM GQ GW KN LC MC PG SB SM ST VC VU'.split(' ').filter((iso2) => without.includes(iso2)).toSorted());
    const withoutEnglish = MEMBERS.filter((iso2) => !byId.get(iso2.toLowerCase())?.forms.en.some(({ via }) => via === 'adjective'));
    expect(withoutEnglish.toSorted()).toEqual(['CG', 'DM', 'KN', 'LS', 'ST', 'VC'].filter((iso2) => withoutEnglish.includes(iso2)));
  });

  it('inflects an Arabic adjective in gender, number and case', () =>
    expect(formsOf('cn', 'ar')).toEqual(expect.arrayContaining(['صيني', 'صينية', 'صينيون', 'صينيين', 'صينيان', 'صينيتان', 'صينيتين', 'صينيات'])));

  it('lists irregular adjectives and both spellings of a name', () => {
    expect(formsOf('us', 'ar')).toEqual(expect.arrayContaining(['أمريكية', 'أميركية', 'أميركا', 'الولايات المتحدة']));
    expect(formsOf('sy', 'ar')).toEqual(expect.arrayContaining(['سوريا', 'سورية', 'سوريون']));
    expect(formsOf('za', 'ar')).toEqual(expect.arrayContaining(['جنوب أفريقية']));
    expect(formsOf('kr', 'ar')).toEqual(expect.arrayContaining(['كورية جنوبية']));
    expect(formsOf('tr', 'ar')).toContain('أتراك');
    expect(formsOf('ru', 'zh')).toContain('俄方');
  });

  it('holds a place inside a place, and a metonym for a state, that exist', () => {
    for (const { id, partOf, metonymFor } of places) {
      if (partOf !== null) expect(byId.has(partOf), `${id} in ${partOf}`).toBe(true);
      if (metonymFor !== null) expect(byId.has(metonymFor.replace('government-', '')), `${id} for ${metonymFor}`).toBe(true);
    }
    expect(byId.get('kremlin')?.metonymFor).toBe('government-ru');
    expect(byId.get('washington')?.metonymFor).toBe('government-us');
    expect(byId.get('white-house')?.forms.ar).toContainEqual({ form: 'البيت الأبيض', via: 'capital' });
  });

  it('keeps the trap beside the name it hides in', () => {
    expect(formsOf('south-china-sea', 'ar')).toContain('بحر الصين الجنوبي');
    expect(byId.get('south-china-sea')?.iso2).toBeNull();
    expect(formsOf('indian-ocean', 'ar')).toContain('المحيط الهندي');
    expect(formsOf('jordan-river', 'ar')).toContain('نهر الأردن');
    expect(formsOf('northern-ireland', 'zh')).toContain('北爱尔兰');
    const guard = (id: string, lang: 'ar' | 'en' | 'zh', form: string) => byId.get(id)?.forms[lang].find((row) => row.form === form);
    expect(guard('ml', 'ar', 'مالي')?.needs).toContain('باماكو');
    expect(guard('om', 'ar', 'عمان')?.needs).toContain('مسقط');
    expect(guard('amman', 'ar', 'عمان')?.needs).toContain('الأردن');
    expect(guard('ge', 'en', 'Georgia')?.needs).toContain('Tbilisi');
    expect(guard('in', 'zh', '印度')?.not).toContain('尼西亚');
    expect(guard('sd', 'ar', 'السودان')?.not).toContain('جنوب');
    expect(guard('ir', 'zh', '伊方')?.needs).toEqual(['伊朗']);
    expect(guard('cn', 'zh', '中方')?.needs).toBeUndefined();
  });

  it('puts people in posts of states and bodies it knows, in terms that run forward', () => {
    const bodies = new Set(organizations.map(({ id }) => id));
    const states = new Set(places.map(({ iso2 }) => iso2));
    expect(people.length).toBeGreaterThan(350);
    for (const { id, posts } of people) {
      for (const { of, from, until, title } of posts) {
        expect(states.has(of) || bodies.has(of), `${id} of ${of}`).toBe(true);
        if (from !== null && until !== null) expect(until >= from, `${id} ${from}..${until}`).toBe(true);
        expect(title.en).not.toContain('%');
      }
    }
  });

  it('knows who leads and who speaks abroad for at least 60 states and bodies', () => {
    const held = (wanted: readonly string[]) => new Set(people.flatMap(({ posts }) => posts.filter(({ post, until }) => until === null && wanted.includes(post)).map(({ of }) => of)));
    const heads = held(['head-of-state', 'head-of-government', 'org-head', 'un-secretary-general']);
    const ministers = held(['foreign-minister']);
    const states = [...heads].filter((of) => ministers.has(of));
    const bodies = [...heads].filter((of) => of.includes('-') || of.length > 2);
    expect(states.length).toBeGreaterThanOrEqual(60);
    expect(bodies.length).toBeGreaterThanOrEqual(20);
  });

  it('tells who was in office on a day', () => {
    const inOffice = (of: string, post: string, on: string) => people
      .filter(({ posts }) => posts.some((term) => term.of === of && term.post === post && (term.from ?? '') <= on && (term.until ?? '9999') >= on)).map(({ id }) => id);
    expect(inOffice('CN', 'head-of-state', '2021-11')).toEqual(['xi-jinping']);
    expect(inOffice('SY', 'head-of-state', '2021-11')).toEqual(['bashar-al-assad']);
    expect(inOffice('US', 'head-of-state', '2018-10')).toEqual(['donald-trump']);
    expect(inOffice('IR', 'foreign-minister', '2018-07')).toEqual(['mohammad-javad-zarif']);
    expect(inOffice('nato', 'org-head', '2022-06')).toEqual(['jens-stoltenberg']);
  });
});
