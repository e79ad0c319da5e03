// Tests of slugs: names become readable ids of ASCII letters.

import { expect, it } from 'vitest';
import { slugOf } from '../../../src/ingest/identities/slug.ts';

it.each([
  ['Ramprasaath R. Selvaraju', 'ramprasaath-r-selvaraju'],
  ['Paweł Krzysztof Nowak', 'pawel-krzysztof-nowak'],
  ['Thomas Müller', 'thomas-muller'],
  ['Chris Umé', 'chris-ume'],
  ['Søren Kierkegård-Łoś', 'soren-kierkegard-los'],
  ["Conan O'Brien", 'conan-obrien'],
  ['Сергей Щёголев', 'sergei-shchegolev'],
  ['TTNet: Real-time  video & tennis!', 'ttnet-real-time-video-tennis'],
  ['李飞飞', 'u674e-u98de-u98de'],
  ['', 'unnamed'],
])('%s is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
