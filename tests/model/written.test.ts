// What words look like once what nobody sees is gone from them.

import { describe, expect, it } from 'vitest';
import { asWritten } from '../../src/model/written.ts';

describe('words as written', () => {
  it('lose what nobody sees', () => {
    expect(asWritten('\ufeff trans\u00adfor\u200bmers  and\u200c \u2060CNN\u200ds [8] ')).toBe('transformers and CNNs');
  });

  it('keep the joiners within emoji, and lose those that join none', () => {
    for (const emoji of ['👨\u200d👩\u200d👧\u200d👦', '👩🏽\u200d🔬', '🏳\ufe0f\u200d🌈', '🧑\u200d⚕\ufe0f']) {
      expect(asWritten(`Pe\u200dbbles ${emoji}\u200d \u200d${emoji} of`)).toBe(`Pebbles ${emoji} ${emoji} of`);
    }
  });
});
