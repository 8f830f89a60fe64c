import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/index';

describe('Khmer names in Khmer script', () => {
  it.each([
    ['ហ៊ុន ម៉ាណែត', 'ហ៊ុន ម៉ានែត', 'ន for ណ'],
    ['ជា វណ្ណា', 'ជា វ៉ាន់ណា', 'bantoc for the inherent vowel'],
    ['សុខ សុវ័ណ្ណ', 'សុខ សុវណ្ណ', 'samyok left out'],
    ['លី សម្បត្តិ', 'លី សំបត្តិ', 'nikahit for ម'],
    ['ហេង ចន្ថា', 'ហេង ចាន់ថា', 'a stack parted'],
    ['ណុប រិទ្ធី', 'ណុប រិទ្ធិ', 'a long vowel'],
    ['ចាន់ លក្ខិណា', 'ចាន់ ល័ក្ខិណា', 'samyok put in'],
    ['សេង សុភាព', 'សេង សុភាប', 'ប for a final ព'],
    ['ប៉ាង សុខា', 'បាង សុខា', 'the shifter left out'],
    ['ឈៀង វុន', 'ឈាង វុន', 'a diphthong by its end'],
    ['ហោ ណាំហុង', 'ហោ ណាំហ៊ុង', 'a shifter put in'],
  ])('%s is %s: %s', (one, other) => {
    expect(compareNames(one, other).evidence).toBeGreaterThan(8);
  });

  it.each([
    ['ហេង វណ្ណា', 'ហេង វណ្ណី'], ['ហ៊ុន ម៉ាលី', 'ហ៊ុន ម៉ានី'], ['លី គឹមហេង', 'លី គឹមហុង'], ['ចាន់ ដារ៉ា', 'ចាន់ សារ៉ា'], ['ចាន់ ដារ៉ា', 'ចាន់ ដារី'],
    ['សុខ សុភា', 'សុខ សុភាព'], ['ហ៊ុន ម៉ាណែត', 'ហ៊ុន ម៉ាណា'], ['លី ប៊ុនធឿន', 'លី ប៊ុនឈឿន'], ['គឹម ស្រីមុំ', 'គឹម ស្រីម៉ៅ'], ['សេង សុវណ្ណារ៉ា', 'សេង សុវណ្ណារិទ្ធ'],
  ])('%s is not %s', (one, other) => {
    expect(compareNames(one, other).evidence).toBeLessThan(6);
  });

  it.each([['ហ៊ុន ម៉ាណែត', 'ហ៊ុនម៉ាណែត'], ['ជា សុផារ៉ា', 'ជាសុផារ៉ា'], ['លី យ៉ុងផាត់', 'លី យ៉ុង ផាត់']])('%s is %s: spaces come and go', (one, other) => {
    expect(compareNames(one, other).evidence).toBeGreaterThan(compareNames(one, one).evidence - 2.5);
  });

  it('says nothing of silent letters after a final consonant', () => {
    expect(compareNames('សុខ លក្ខណ៍', 'Sok Leak').evidence).toBeGreaterThan(8);
    expect(compareNames('សុខ លក្ខណ៍', 'សុខ លក្ខ').evidence).toBeGreaterThan(8);
  });
});

describe('a word of one syllable', () => {
  it.each([['Tep Piseth', 'Tith Piseth'], ['លឹម សុភា', 'ឈឹម សុភា'], ['ហ៊ុន សែន', 'ជា សែន']])('%s and %s differ by a sound of the first, and are two', (one, other) => {
    expect(compareNames(one, other).evidence).toBeLessThan(6);
  });
});
