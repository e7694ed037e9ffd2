import { describe, expect, it } from 'vitest';
import { publicationDay, writtenDay } from './publication-day';

describe('publicationDay', () => {
  it.each([
    ['Minister arrives in Oslo\n5 November 2021\nThe minister arrived.', '2021-11-05'],
    ['Minister arrives in Oslo\nPublished: Nov. 5, 2021\nThe minister arrived.', '2021-11-05'],
    ['وصول الوزير\nالجمعة 5 نوفمبر 2021\nوصل الوزير.', '2021-11-05'],
    ['وصول الوزير\n٥ تشرين الثاني/نوفمبر ٢٠٢١\nوصل الوزير.', '2021-11-05'],
    ['بيروت 3 كانون الثاني 2022 (وكالة) -- وصل الوزير إلى العاصمة اليوم للقاء نظيره وبحث ملفات التعاون.', '2022-01-03'],
    ['部长抵达\n2021年11月5日\n部长今天抵达。', '2021-11-05'],
    ['Minister arrives\nThe minister arrived.\n2021-11-05', '2021-11-05'],
  ])('takes the day that a line gives as its own (%j)', (text, day) => expect(publicationDay(text)).toBe(day));

  it.each([
    ['The two states signed the accord on 5 November 1996 and have kept to it ever since, he said.'],
    ['On 5 November 1996 the two states signed an accord, and have kept to it ever since, he said.'],
    ['وقع البلدان في 5 نوفمبر 1996 اتفاقا ما زالا ملتزمين به حتى اليوم، كما قال الوزير في تصريح له.'],
    ['The minister arrived on Friday.'],
    ['32 November 2021'],
    ['2021-02-30'],
    [''],
  ])('takes no day from a sentence, and no day that is none (%j)', (text) => expect(publicationDay(text)).toBeNull());

  it('walks a hostile text once', () => {
    const started = process.cpuUsage().user;
    publicationDay('1 '.repeat(500_000));
    publicationDay('\n'.repeat(500_000));
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(2);
  });
});

describe('writtenDay', () => {
  it('keeps the day as the publisher wrote it, whatever the clock', () => expect(writtenDay('2021-11-06T00:30:00+03:00')).toBe('2021-11-06'));
  it.each([['20211105', '2021-11-05'], ['2021/11/05 18:00', '2021-11-05'], ['Fri, 5 Nov 2021 10:00:00 GMT', '2021-11-05'], ['yesterday', null], ['2021-13-05', null]])('reads %j as %j', (raw, day) => expect(writtenDay(raw)).toBe(day));
});
