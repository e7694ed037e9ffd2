import { describe, expect, it } from 'vitest';
import { findDates } from '../dates';
import { datedLines } from './dated-lines';

describe('datedLines', () => {
  it('leaves out lines without a sign of a date, and finds the way back', () => {
    const lines = datedLines('the sea was calm\nin 2015\nnothing\non friday\n', 'en');
    expect(lines.text).toBe('in 2015\non friday\n');
    expect(lines.at(lines.text.indexOf('2015'))).toBe(20);
    expect(lines.at(lines.text.indexOf('friday'))).toBe(36);
  });
  it('keeps offsets where every line stays, and where none does', () => {
    expect(datedLines('2015\n2016', 'en').at(5)).toBe(5);
    expect(datedLines('calm', 'en').text).toBe('');
  });
  it('gives the same dates between lines that say none', () => {
    const text = 'هدأ البحر.\nوصل الوفد يوم الجمعة.\nهدأ البحر.\nوغادر في 7 مايو 2021.\nهدأ البحر.';
    expect(findDates(text, { lang: 'ar', publishedOn: null }).map(({ start, end }) => text.slice(start, end))).toEqual(['يوم الجمعة', '7 مايو 2021']);
  });
});
