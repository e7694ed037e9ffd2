import type { Sentence } from '../text/sentences';
import type { Lexed } from './annotate';
import { agrees } from './arabic-agreement';
import type { Head, State } from './arabic-head';
import { agreeing, awaitsContent, doneBefore, farSubject, isAsked, isGreeted, isObjectOfBody, isOwnMan, narratedSubject, nearestPerson, pairNamedLater, SAID_WITHIN, suits, topicAt } from './arabic-implied';
import { hasObject } from './arabic-pronouns';
import { closesLater, endsQuote, insideQuote, isStanceOfSpeaker, opensClause, startsAgain, WEEKDAYS } from './arabic-resumption';
import { isElided, isPerson, jointEnd, jointIds, jointIdsBefore, listedSubjects, speaksFor, subjectAfter, subjectBefore } from './arabic-subjects';
import { ATTRIBUTIONS, DEEMS, isAdverbial, isComplementiser, PREPOSITIONS, QUOTES, RELATIVES, RESUMPTIVES, TEMPORAL } from './arabic-words';
import type { Entry } from './lexicon';
import { isMedia } from './media';
import type { ReadingInput } from './reading';

const NOBODY = /^(?:متحدث|متحدثه|ناطق|ناطقه|خبراء|خبير|محللون|مراقبون|شهود|ناشطون|نشطاء|دبلوماسيون|دبلوماسي|سكان|اهالي|معلقون|منتقدو|متظاهرون|محتجون|تقارير|وكاله|قناه|اذاعه|موقع|شبكه|تلفزيون|مجله|محطه|صحيفه|صحف|وسايل|وسائل|مصادر|شهود|مواطنون|ضابط|جندي|طبيب|طلاب|نازحون|لاجيون|لاجئون|المشاركون|المجتمعون|المتحدثون|المحتجون|المتظاهرون|المراقبون|المحللون|الخبراء|الناشطون|النشطاء|السكان|الاهالي|الحاضرون|المتداخلون|الموتمرون)$/;
const OWN_STATE = /^بلاد(?:ه|ها|هم|هما|نا)$/;
const SUPPOSES = /^(?:اذا|لو|ولو|وان|واذا|فلو)$/;
const APPEARS = /^[وف]?(?:جاء|ورد)$/;
const OFTEN = /^[وف]?(?:كثيرا|غالبا|نادرا|عاده|سرعان)$/;
const AGAINST = /^(?:لكن|ولكن|بينما|فيما)$/;
/** إن الحصار ضروري، لكن منظمات كذا تصفه: others, who are set against whoever spoke. */
function isSetAgainst({ doc }: ReadingInput, at: number): boolean {
  const [before, second] = [doc.tokens[at - 1]?.norm ?? '', doc.tokens[at - 2]?.norm ?? ''];
  if (before === 'حين' && second === 'في') return doc.tokens[at - 3]?.norm === ',';
  return AGAINST.test(before) && second === ',';
}

/** الذي عدته انتهاكا: what is deemed stands before, and who deems it so is whoever spoke. */
const DEEMED = /^(?:[يت]عتبر|اعتبرت?|[يت]عد|عدت|وصفت?|[يت]صف)(?:ه|ها|هم|هما)$/;
const HOLDS: ReadonlySet<string> = new Set(['supports', 'opposes', 'rejects', 'condemns', 'accuses', 'praises', 'welcomes']);

/** فلان، الذي أيد كذا: a man between whom and the relative there is a comma. */
function isPersonEnding({ phraseEndingAt }: ReadingInput, at: number): boolean {
  return phraseEndingAt[at]?.how === 'person';
}

export function verbHead(input: ReadingInput, sentence: Sentence, word: Lexed, entry: Entry, ambiguous: boolean, state: State): Head | null {
  const { doc, phraseEndingAt } = input;
  const at = word.from;
  const before = doc.tokens[at - 1]?.norm ?? '';
  const head = (how: Head['how'], subjects: readonly string[], complement: number, relays = false): Head => ({
    how, entry, from: at, verb: word, subjects, complement, relays,
  });
  // what stands in a quotation that is closed again is all somebody's words
  if (state.content && insideQuote(input, sentence, at) && closesLater(input, sentence, at)) return null;
  if (state.content && state.head?.how !== 'label' && entry.kind === 'discuss' && !word.conjunction && before !== ',') return null; // أعلن أن فلانا سيلتقي فلانا: news
  if (at > sentence.from && RELATIVES.has(before)) {
    // التي تدعمها فلانة: what is backed stands before, and who backs it behind
    if (/(?:ه|ها|هم|هما)$/.test(doc.tokens[at]?.norm ?? '')) {
      const deemed = DEEMED.test(doc.tokens[at]?.norm ?? '') && !state.content && state.current.length === 1 && input.phraseAt[word.until] === undefined && suits(input, entry, state.current);
      if (deemed) return head('masdar', state.current, word.until);
      const actor = state.content || entry.kind !== 'stance' || entry.polarity >= 0 ? null : subjectAfter(input, word.until, sentence.until);
      return actor === null || actor.ids.length === 0 || !agrees(entry, actor, doc) ? null : head('masdar', actor.ids, actor.until);
    }
    // الذي أعلن فلان انسحابه منه: who does it stands behind
    const own = state.content || ambiguous ? null : subjectAfter(input, word.until, sentence.until);
    if (own?.how === 'person' && own.from === word.until && own.ids.length > 0 && agrees(entry, own, doc)) return head('masdar', own.ids, own.until);
    const antecedent = phraseEndingAt[at - 1] ?? ((entry.needs !== null || (entry.kind === 'stance' && entry.force >= 3 && HOLDS.has(entry.act) && isPersonEnding(input, at - 2))) && doc.tokens[at - 2]?.norm === ',' ? phraseEndingAt[at - 2] : undefined);
    // وفق فلانة التي وصفت كذا: who is cited is who speaks on
    const cited = antecedent !== undefined && ATTRIBUTIONS.has(doc.tokens[antecedent.from - 1]?.norm ?? '');
    return antecedent === undefined || entry.kind === 'discuss' || ambiguous ? null : head(cited ? 'verb' : 'relative', antecedent.ids, word.until);
  }
  const earlier = doneBefore(input, sentence, at);
  if (earlier !== null && !state.content) return head('masdar', earlier.ids.length > 0 ? earlier.ids : state.current, earlier.until > at ? earlier.until : word.until);
  // القرار الذي ترفضه فلانة: whoever rejects it stands behind
  const temporal = (isComplementiser(before) && TEMPORAL.has(doc.tokens[at - 2]?.norm ?? '')) || before === 'بعدما' || before === 'عندما' || before === 'حينما';
  if (temporal) {
    const actor = subjectAfter(input, word.until, sentence.until);
    // بعدما صرح أمام البرلمان أن كذا
    const said = actor === null && entry.kind === 'report' && doc.tokens.slice(word.until, word.until + SAID_WITHIN).some(({ norm }) => isComplementiser(norm)) ? nearestPerson(input, sentence, at, entry) : null;
    if (said !== null) return head('masdar', said.ids, word.until);
    return actor === null || !agrees(entry, actor, doc) || (entry.kind === 'report' && entry.force < 2) ? null : head('masdar', jointIds(input, actor), jointEnd(input, actor));
  }
  // ...، وهو ما تنفيه فلانة: whoever stands behind speaks to what was just said
  if (before === 'ما' && /^و?ه[وي]$/.test(doc.tokens[at - 2]?.norm ?? '') && (entry.kind === 'stance' || DEEMS.test(doc.tokens[at]?.norm ?? ''))) {
    const actor = subjectAfter(input, word.until, sentence.until);
    return actor === null || actor.ids.length === 0 || !agrees(entry, actor, doc) ? null : head('masdar', actor.ids, actor.until);
  }
  if (at > sentence.from && (isComplementiser(before) || (before === 'ما' && !OFTEN.test(doc.tokens[at - 2]?.norm ?? '')) || before === 'مما' || before === 'لما' || before === 'عما' || before === 'لكي' || before === 'كي' || before === 'بما')) {
    return null;
  }
  // تعهد بـ"دعم كامل": behind a preposition the marks hold a noun
  if (QUOTES.has(before) && doc.tokens[at - 2]?.norm === 'ب') return null;
  // حتى وإن قررت فلانة كذا: what is only supposed is nobody's
  if (SUPPOSES.test(before) && (before !== 'وان' || doc.tokens[at - 2]?.norm === 'حتي')) return null;
  // من قبل, على رفض: right behind a preposition stands a noun
  if (at > sentence.from && !word.conjunction && PREPOSITIONS.has(before)) return null;
  // وبيّن فلان أن, not between him and another
  if (/^[وف]?بين$/.test(doc.tokens[at]?.norm ?? '') && !isComplementiser(doc.tokens[subjectAfter(input, word.until, sentence.until)?.until ?? -1]?.norm)) return null;
  // وجاء في بيان الوزارة: the document speaks for whoever issued it
  if (APPEARS.test(doc.tokens[at]?.norm ?? '') && (entry.needs !== null || doc.tokens[word.until]?.norm === 'في')) {
    const document = doc.tokens[word.until]?.norm === 'في' ? input.phraseAt[word.until + 1] : undefined;
    const ids = document === undefined || document.ids.length === 0 ? state.current : document.ids;
    return ids.length === 0 ? null : head('verb', ids, document?.until ?? word.until + 2, true);
  }
  if (awaitsContent(input, word, state)) return null;
  // مشروع اقترحته فلانة: a clause about the noun before it, with its pronoun and no particle
  if (!word.conjunction && hasObject(doc.tokens[at]?.norm ?? '') && doc.tokens[at - 1]?.kind === 'word' && input.phraseEndingAt[at] === undefined && !isAdverbial(doc, at - 1) && !WEEKDAYS.test(before) && !/^(?:كما|فيما|بينما|حيث|قد|وقد|اذ)$/.test(before)) return null;
  // أعلنت متحدثة أخرى كذا: somebody without a name, and not whoever spoke before
  if ((entry.kind === 'report' || !ambiguous) && entry.person === 3 && NOBODY.test(doc.tokens[word.until]?.norm ?? '') && input.phraseAt[word.until] === undefined && !state.content) return head('verb', [], word.until, true);
  const nearest = subjectBefore(input, sentence, at);
  // أبلغ فلان فلانا رفض كذا: the second is told, and what follows him is a noun
  const first = ambiguous && nearest !== null && state.head !== null && nearest.from === state.head.complement ? null : nearest;
  // أكد فلان رفض كذا: right behind a verb and its subject the same letters are a noun
  if (ambiguous && state.head?.complement === at && state.head.how === 'verb' && !word.conjunction) return null;
  if (first !== null && !state.content && !word.conjunction && (first.ids.length > 0 || first.how === 'document')) {
    return head('verb', jointIdsBefore(input, first, state.current), word.until, first.how === 'document' || speaksFor(input, first));
  }
  // معلنا تمسك فلانة: right behind a participle the same letters are a noun
  if (state.head?.complement === at && state.head.how === 'participle' && !word.conjunction) return null;
  // استمرار دعم فلان: behind a noun the same letters are one too
  if (ambiguous && !word.conjunction && phraseEndingAt[at] === undefined && doc.words[at - 1]?.until === at && doc.words[at - 1]?.entries.every(({ part }) => part === 'noun') === true) return null;
  const topic = topicAt(input, sentence, word);
  if (topic !== null) return head('verb', topic.ids, word.until, speaksFor(input, topic));
  // قال الكرملين إن بوتين أبلغ فلانا: a government tells what its own man said
  if (first !== null && state.content && !word.conjunction && entry.kind !== 'discuss' && isOwnMan(input, first, state) && !insideQuote(input, sentence, at)) return head('verb', first.ids, word.until);
  const pair = state.content ? [] : pairNamedLater(input, word);
  if (pair.length > 1) return head('verb', pair, doc.anaphora[word.until]?.until ?? word.until);
  const after = subjectAfter(input, word.until, sentence.until);
  // وحملت حكومة الاحتلال المسؤولية: of two who stand in one sentence, the second is charged
  if (entry.needs !== null && entry.act === 'accuses' && after === null && word.conjunction && state.head !== null && !state.content && state.current.length > 0 && suits(input, entry, state.current)) return head('verb', state.current, word.until);
  const greeted = after !== null && (isGreeted(input, word, entry, after, state) || isAsked(input, word, entry, after, state));
  if (greeted) return head('verb', state.current, word.until);
  const subject = after === null || agrees(entry, after, doc) ? after : null;
  // أن بلاده تعتبر فلانة كذا: the speaker's own state does
  if (state.content && OWN_STATE.test(before)) return null;
  const inContent = state.content && !word.conjunction && before !== ',' && before !== 'كما' && !(isSetAgainst(input, at) && !insideQuote(input, sentence, at));
  if (subject !== null) {
    if (inContent && entry.kind !== 'report' && !isPerson(input, subject.ids)) return null;
    if (state.content && insideQuote(input, sentence, at) && entry.kind === 'stance') return null;
    const ids = jointIds(input, subject);
    if (ids.length > 0 && ids.every(isMedia)) return head('verb', [], jointEnd(input, subject), true);
    return head('verb', ids.length === 0 ? state.current : ids, jointEnd(input, subject), subject.how === 'document' || speaksFor(input, subject));
  }
  const svo = word.conjunction ? null : first;
  if (svo !== null) {
    const relayed = state.head?.relays === true && (svo.how === 'person' || svo.ids.length > 1 || state.head.subjects.length === 0) && entry.kind !== 'discuss';
    if (state.content && !relayed && !(isSetAgainst(input, svo.from) && !insideQuote(input, sentence, at))) return null;
    if (ambiguous && !relayed && doc.tokens[at - 1]?.norm === undefined) return null;
    return head('verb', jointIdsBefore(input, svo, state.current), word.until);
  }
  if (state.content && (entry.kind !== 'report' || !startsAgain(word, before)) && !(entry.kind === 'stance' && endsQuote(input, at))) {
    if (!(word.conjunction && entry.kind === 'stance' && !insideQuote(input, sentence, at) && isStanceOfSpeaker(entry))) return null;
  }
  const resumes = RESUMPTIVES.has(doc.tokens[word.until]?.norm ?? '');
  const narrated = resumes && state.head === null ? narratedSubject(input.phraseAt, sentence, at) : [];
  if (narrated.length > 0) return head('verb', narrated, word.until);
  const far = state.head === null && !word.conjunction && !ambiguous ? farSubject(input, sentence, at, entry) : null;
  if (far !== null) return head('verb', far.ids, word.until, far.how === 'document' || speaksFor(input, far));
  const listed = listedSubjects(input, word.until, sentence.until);
  if (listed !== null) return head('verb', listed.flatMap(({ ids }) => ids), listed.at(-1)?.until ?? word.until);
  // كان قد أعلن, not وكانت أطراف النزاع قد توافقت, where somebody stands between
  const perfect = before === 'قد' && (at - 1 === sentence.from || /^[وف]?كان(?:ت|وا)?$/.test(doc.tokens[at - 2]?.norm ?? '') || doc.tokens[at - 2]?.kind === 'mark');
  if (!suits(input, entry, state.current)) return null;
  if (resumes && state.current.length > 0 && after === null) return head('verb', state.current, word.until);
  // بينما تقول المعارضة إن: somebody whom nobody knows, and not whoever spoke before
  if (entry.kind === 'report' && after === null && isSetAgainst(input, at) && entry.person === 3 && doc.tokens[word.until]?.norm.startsWith('ال') === true) return head('verb', [], word.until, true);
  if (!opensClause(word, before, sentence) && !resumes && !perfect) return null;
  // one verb, two speakers: somebody else, unless they are states that acted together in this sentence
  const together = entry.gender === 'f' && word.conjunction && state.head?.subjects === state.current && state.current.every((id) => input.cast.kindOf(id) === 'government');
  if (entry.person === 3 && entry.number === 'singular' && state.current.length > 1 && !together) return null;
  if (entry.kind === 'stance' && word.conjunction && isObjectOfBody(input, word, entry, state)) return head('verb', state.current, word.until);
  if (ambiguous && after === null && !isElided(input, word)) return null;
  return isElided(input, word) || (after !== null && (word.conjunction || before === 'كما')) ? head('verb', agreeing(input, entry, state), word.until) : null;
}
