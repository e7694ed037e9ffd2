import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates';

describe('Chinese weekdays', () => {
  it.each([
    ['将于周五举行', ['周五 = 2021-11-05']],
    ['本周三', ['本周三 = 2021-11-03']],
    ['上周五', ['上周五 = 2021-10-29']],
    ['星期日', ['星期日 = 2021-10-31']],
    ['下周一', ['下周一 = 2021-11-08']],
    ['周一至周五', ['周一 = 2021-11-01', '周五 = 2021-11-05']],
    ['双方将于周一签署协议', ['周一 = 2021-11-08']],
    ['他周一表示将签署协议', ['周一 = 2021-11-01']],
  ])('reads %s', (sentence, dates) => expect(readDates(sentence, 'zh')).toEqual(dates));

  it.each([
    '每周一次',
    '周日本队',
    '四周三面',
    '周边国家',
  ])('reads no date in %s', (sentence) => expect(readDates(sentence, 'zh')).toEqual([]));
});
