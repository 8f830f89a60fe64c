import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/index';

const bits = (a: string, b: string): number => compareNames(a, b).evidence;

describe('of peoples whose names no language here reads', () => {
  it.each([
    ['鈴木一郎', '鈴木次郎'], ['田中太郎', '田中次郎'], ['桜井誠', '桜井翔'], ['佐藤健', '佐藤健太'], ['松本潤', '松本清'], ['長谷川龍太郎', '長谷川龍次郎'],
    ['이시바 시게루', '이시바 시게오'], ['블라디미르 푸틴', '블라디미르 푸진'],
    ['Mohamed Salah', 'Mohamed Sabah'], ['Siti Aminah', 'Siti Amirah'], ['Vladimir Putin', 'Vladimir Pugin'], ['Ivan Petrov', 'Ivan Petrol'], ['Suzuki Ichiro', 'Suzuki Jiro'],
    ['Nguyen Van An', 'Nguyen Van Anh'], ['Nguyen Thi Hoa', 'Nguyen Thi Hong'], ['Nguyen Van Nam', 'Nguyen Van Minh'],
  ])('who share one word are two: %s, %s', (a, b) => expect(bits(a, b)).toBeLessThan(8));

  it.each([
    ['鈴木一郎', '鈴木一郎'], ['鈴木　一郎', '鈴木一郎'], ['이시바 시게루', '이시바 시게루'], ['Salah Mohamed', 'Mohamed Salah'], ['John Smith', 'John Smyth'],
    ['Vladimir Petrovsky', 'Vladimir Petrovskiy'], ['Nguyen Van An', 'Van An Nguyen'], ['Nguyễn Văn An', 'NGUYEN VAN AN'], ['Suzuki Ichiro', 'SUZUKI, Ichiro'], ['훈 마넷', '훈 마네트'],
  ])('one name in two spellings is one: %s, %s', (a, b) => expect(bits(a, b)).toBeGreaterThanOrEqual(10));

  it.each([
    ['Mohamed Salah', 'Mohamed Saleh', 7], ['Abdul Rahman', 'Abd al-Rahman', 6], ['Ivan Vladimirovich Petrov', 'Petrov Ivan Vladimirovich', 20],
  ])('and what it says is how common it is: %s, %s', (a, b, least) => expect(bits(a, b)).toBeGreaterThan(least));

  it.each([['Ivan Vladimirovich Petrov', 'Ivan Vladimirovich Kuznetsov'], ['Mohammad Ahmad Saleh', 'Mohammad Ahmad Hassan'], ['Abdullah Ibrahim Khalid', 'Abdullah Ibrahim Rashid']])(
    'common words in common are no match: %s, %s', (a, b) => expect(bits(a, b)).toBeLessThan(8));

  it.each([['厉海涛', '利海涛'], ['胡海涛', '扈海涛'], ['王海涛', '汪海涛']])('Chinese ones of another surname are no Khmer heard twice: %s, %s', (a, b) => expect(bits(a, b)).toBeLessThan(9));

  it.each([['洪玛奈', '洪马内'], ['森朗西', '桑兰西']])('a Khmer one in other characters is one: %s, %s', (a, b) => expect(bits(a, b)).toBeGreaterThanOrEqual(10));

  it.each([
    ['Nattapong Wongsa', 'Nattapong Wongsuk', 15], ['Yamamoto Yoko', 'Yamamoto Yuko', 22], ['Siriporn Yodrak', 'Siriporn Yodsak', 13], ['Hun Manet', 'Hun Manith', 19], ['Heng Sovannara', 'Hong Sovannara', 13],
    ['Sok Sophea', 'Sok Sopheak', 17],
  ])('letters that are read as Khmer ones say no more than words do: %s, %s under %i', (a, b, most) => expect(bits(a, b)).toBeLessThan(most));

  it.each([
    ['Mohamed Salah', 'Muhammad Salah'], ['Mohd Yusof', 'Mohamad Yusuf'], ['Sulaiman Mohd', 'Soleiman Mohammed'], ['Abdul Haq', "'Abd al-Haq"], ['Abdurrahman Wahid', 'Abdul Rahman Wahid'],
    ['Abdelfattah Said', 'Abdul Fattah Said'], ['Abd Rahman Ahmed', 'Abdur Rahman Ahmad'], ['Husain Suleiman', 'Hossein Soleiman'],
  ])('a name of Muslims is one in each of its spellings: %s, %s', (a, b) => expect(bits(a, b)).toBeGreaterThanOrEqual(12));

  it.each([
    ['Abdullah Said', 'Abdul Hadi Said'], ['Abdi Ahmed', 'Abdul Ahmed'], ['Muhammad Ali', 'Ahmad Ali'], ['Abdul Aziz', 'Abdul Karim'], ['Mahmud Hussein', 'Muhammad Hussein'],
  ])('and another name of theirs is another: %s, %s', (a, b) => expect(bits(a, b)).toBeLessThan(8));

  it.each([
    ['Eunice Jones', 'Eunice Jonrs', 'Eunice Clark'], ['Natalie Becker', 'Natalie Bevker', 'Natalie Bishop'], ['Marisa Lopez', 'Marisa Loped', 'Marisa Kovac'], ['Vladimir Putin', 'Vladimir Puyin', 'Vladimir Pugin'],
  ])('a mistyped word is nearer than another one: %s, %s, not %s', (name, slip, other) => expect(bits(name, slip)).toBeGreaterThan(bits(name, other) + 0.9));

  it.each([
    ['Kamaruddin Jaafar', 'Kamarudin Jaffar', 8], ['弗拉基米尔·普京', '弗拉迪米尔·普京', 8], ['歐陽修文', '欧阳修文', 20], ['林鄭月娥', '鄭月娥', 20], ['Wutty', 'Vuti', 5.3],
  ])('what is a spelling stays one: %s, %s', (a, b, least) => expect(bits(a, b)).toBeGreaterThan(least));
});
