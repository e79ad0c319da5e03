// Choosing a format by what an input begins with, and what reading yields where something is wrong.

import { describe, expect, it } from 'vitest';
import { chosenFormat, formatNames, formats } from '../../src/sources/formats.ts';
import type { Reject, SourceEvent } from '../../src/sources/source.ts';
import { inventedDigest, NEWS, oneReview } from './digest/invented.ts';
import { places } from './digest/reading.ts';

const list = formats({ places });

async function all(events: AsyncIterable<SourceEvent>): Promise<SourceEvent[]> {
  const found: SourceEvent[] = [];
  for await (const event of events) found.push(event);
  return found;
}

async function eventsOf(content: string | Uint8Array) {
  const [digest] = list;
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  async function* one() {
    yield bytes;
  }
  return digest ? all(digest.read(one(), 'some.txt')) : [];
}

describe('choosing a format', () => {
  it('goes by names that are those of the formats', () => {
    expect(formatNames).toEqual(list.map(({ name }) => name));
  });

  it('says what it took an input for, and why', () => {
    const choice = chosenFormat(list, Buffer.from(inventedDigest()));
    expect(choice.format?.name).toBe('digest');
    expect(choice).toMatchObject({
      recognition: { because: 'It has 2 by-lines, 2 reviewer lines, 0 lines of availability.' },
    });
    const news = chosenFormat(list, Buffer.from(NEWS));
    expect(news).toMatchObject({
      recognition: { because: 'It has 0 by-lines, 0 reviewer lines, 2 lines of availability.' },
    });
  });

  it('says why it took it for none', () => {
    expect(chosenFormat(list, Buffer.from('Рецепт: возьмите соль.'))).toEqual({
      reason: expect.stringMatching(/^None of the formats knows this input\. digest: A digest was expected/u),
    });
    expect(chosenFormat([], Buffer.from('x'))).toEqual({ reason: 'None of the formats knows this input.' });
  });
});

describe('reading a digest', () => {
  const rejectOf = async (content: string | Uint8Array): Promise<Reject[]> =>
    (await eventsOf(content)).flatMap((event) => (event.kind === 'reject' ? [event.reject] : []));

  it('yields the digest with its text', async () => {
    const [event, ...more] = await eventsOf(inventedDigest());
    if (event?.kind !== 'digest') throw new Error('a digest was expected');
    expect([event.digest.digest.document, event.digest.items.length, more]).toEqual(['some.txt', 2, []]);
    expect(event.text.slice(event.digest.items[0]?.title.at ?? [0, 0])).toBe(event.digest.items[0]?.title.writtenAs);
  });

  it('rejects what is empty, no text, or no digest', async () => {
    expect(await rejectOf('')).toEqual([
      expect.objectContaining({ file: 'some.txt', line: 1, code: 'EMPTY', raw: '' }),
    ]);
    expect(await rejectOf('\n \n')).toEqual([expect.objectContaining({ code: 'EMPTY' })]);
    expect(await rejectOf(Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 256))).toEqual([
      expect.objectContaining({ code: 'NOT_TEXT', reason: expect.stringContaining('500 bytes') }),
    ]);
    expect(await rejectOf('Рецепт: возьмите соль.')).toEqual([
      expect.objectContaining({ code: 'NOT_A_DIGEST', raw: 'Рецепт: возьмите соль.' }),
    ]);
  });

  it('yields what it understood, and rejects the lines that it did not', async () => {
    const events = await eventsOf(oneReview('Авторы статьи: (2020)'));
    expect(events.map(({ kind }) => kind)).toEqual(['digest', 'reject']);
    expect(events[1]).toEqual({
      kind: 'reject',
      reject: {
        file: 'some.txt',
        line: 3,
        code: 'UNREAD',
        reason: 'A by-line was expected to name authors, and this one names none.',
        raw: 'Авторы статьи: (2020)',
      },
    });
  });

  it('reads no more of an input that is too large', async () => {
    let chunks = 0;
    async function* endless() {
      for (;;) {
        chunks += 1;
        yield new Uint8Array(2 ** 20);
      }
    }
    const [digest] = list;
    const events = digest ? await all(digest.read(endless(), 'big.txt')) : [];
    expect(events).toEqual([
      { kind: 'reject', reject: expect.objectContaining({ code: 'TOO_LARGE', file: 'big.txt' }) },
    ]);
    expect(chunks).toBe(33);
  });
});
