import { describe, expect, it } from 'vitest';
import type { Chronology } from '../dossier/schema';
import { annotate } from './annotate';
import { eventsOf } from './events';

const chronology: Chronology = {
  schema: 'mawqif.chronology/1', id: 'test', names: { en: 'Test', ar: 'اختبار', zh: '测试' }, parties: [], places: [],
  events: [{
    id: 'port-treaty', edtf: '1988', category: 'agreement', title: { en: 'Port treaty', ar: 'معاهدة الميناء', zh: '港口条约' }, description: null, participants: [], place: null,
    scope: 'core', priority: 1, strength: 'strong', vote: null, aliases: { en: ['the port treaty'], ar: ['معاهدة الميناء التي أنهت الخلاف'], zh: ['港口条约'] },
    evidence: [], related: [], sources: [], chronology: null, note: null,
    provenance: { class: 'external', method: 'person', rule: null, formula: null, confidence: 1, reviewedBy: null },
  }],
};

const pointing = (text: string, lang: 'ar' | 'en' | 'zh') => eventsOf(annotate(text, lang), [chronology], [])
  .flatMap(({ evidence, related }) => [...evidence, ...related].map(({ quote }) => quote));

describe('eventsOf', () => {
  it('links a phrase that describes an event', () => expect(pointing('They spoke of the port treaty again.', 'en')).toEqual(['the port treaty']));
  it('lets Arabic words stand between, and clitics before', () => {
    expect(pointing('أشار إلى معاهدة الميناء الشهيرة التي أنهت ذلك الخلاف', 'ar')).toEqual(['معاهدة الميناء الشهيرة التي أنهت ذلك الخلاف']);
  });
  it('does not link half a phrase, nor one cut by a line', () => {
    expect(pointing('They spoke of the port.', 'en')).toEqual([]);
    expect(pointing('the port\ntreaty', 'en')).toEqual([]);
  });
});
