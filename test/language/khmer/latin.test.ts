import { describe, expect, it, test } from 'vitest';
import { compareNames } from '../../../src/index';

const score = (a: string, b: string): number => compareNames(a, b).score;

describe('two Latin spellings of one Khmer name meet', () => {
  test.each([
    ['Chan Sarun', 'Chann Saroun'], ['Chan Sarun', 'Chan Saron'], ['Chann Saroun', 'Chan Saron'],
    ['Vuthy', 'Wutty'], ['Vuthy', 'Vuti'], ['Wutty', 'Vuti'],
    ['Rithy', 'Rithi'], ['Rithy', 'Rity'], ['Rithi', 'Rity'],
    ['Nhem', 'Nhim'], ['Nhem Sophal', 'Ngem Sophal'],
    ['Chan Sopheap', 'Chansopheap'], ['Kim Yan', 'គឹមយ៉ាន'], ['Sar Kheng', 'ស ខេង'], ['Norodom Sihanouk', 'Norodom Sihanuk'],
  ])('%s and %s', (a, b) => expect(score(a, b)).toBeGreaterThan(0.5));
});

describe('strangers with a common given name, whose surnames are others, are no Koreans or Chinese by it', () => {
  test.each([
    ['Hong Kunthea', 'Kong Kunthea'], ['Run Lyheng', 'Sun Lyheng'], ['Sok Kimheng', 'Sok Kimleng'], ['Sen Kimleng', 'Sou Kimleng'],
  ])('%s and %s', (a, b) => expect(compareNames(a, b).evidence).toBeLessThan(6));
});

describe('a common Khmer name has a Chinese life beside, where characters stand for it', () => {
  test.each([['Sok An', '索安'], ['Ly Yong Phat', '李永法'], ['Duong Chhiv', '楊啟秋']])('%s and %s', (a, b) => expect(compareNames(a, b).evidence).toBeGreaterThan(6));
});

describe('a common name says no more than it is common', () => {
  test.each([['Sok Dara', 17.5], ['Chea Sokha', 23], ['Ly Kimheng', 28]])('%s', (name, bits) => expect(compareNames(name, name).evidence).toBeLessThan(bits));
});

describe('a stack that no name has meets its spelling', () => {
  test.each([
    ['ភ្នំពេញ', 'Phnom Penh'], ['ភ្នំពេញ', 'Phnum Penh'], ['ផ្នែក', 'Phnaek'], ['ក្វាន់', 'Kvan'], ['ឃ្លាំង', 'Khleang'], ['ថ្នល់', 'Thnal'], ['ឈ្លី', 'Chhly'],
  ])('%s and %s', (a, b) => expect(score(a, b)).toBeGreaterThan(0.9));

  test('ឥន្ទ្រទេវី and Indradevi, which may be of another language', () => expect(score('ឥន្ទ្រទេវី', 'Indradevi')).toBeGreaterThan(0.8));
});

describe('a Western given name beside a Khmer name costs a little, or nothing to speak of', () => {
  test.each([
    ['សុខ អាន', 'Sok An', 'Peter Sok An'], ['សុខ អាន', 'Sok An', 'Sok An Peter'], ['ចាន់ សារុន', 'Chan Sarun', 'David Chan Sarun'],
    ['ចាន់ សារុន', 'CHAN Sarun', 'David CHAN Sarun'], ['កែម វណ្ណា', 'Kem Vanna', 'Sophia Vanna Kem'], ['កែម វណ្ណា', 'Kem Vanna', 'Kem, Sophia Vanna'], ['លឹម គានហោ', 'Lim Kean Hor', 'Lim Kean Hor Michael'],
  ])('%s: %s, less %s', (khmer, alone, beside) => {
    expect(compareNames(khmer, beside).evidence).toBeLessThan(compareNames(khmer, alone).evidence + 0.1);
    expect(score(khmer, beside)).toBeGreaterThan(0.5);
  });
});

describe('a king or monk meets the Indic spelling of his name', () => {
  test.each([
    ['ជ័យវរ្ម័នទី៧', 'Jayavarman VII'], ['ឥន្ទ្រវរ្ម័ន', 'Indravarman'], ['រាជេន្ទ្រវរ្ម័ន', 'Rajendravarman'], ['មហេន្ទ្រវរ្ម័ន', 'Mahendravarman'],
    ['សម្ដេចព្រះមហាឃោសនន្ទ', 'Preah Maha Ghosananda'],
  ])('%s and %s', (a, b) => expect(score(a, b)).toBeGreaterThan(0.9));

  test('ឥន្ទ្រទេវី and Indradevi, which may be of another language', () => expect(score('ឥន្ទ្រទេវី', 'Indradevi')).toBeGreaterThan(0.8));
});

describe('a title without a space, and a name without one, are read', () => {
  test.each([
    ['លោកស្រីសុខា', 'Sokha'], ['ឧកញ៉ាលីយ៉ុងផាត់', 'Ly Yong Phat'], ['អ្នកឧកញ៉ាលីយ៉ុងផាត់', 'Oknha Ly Yong Phat'], ['លីយ៉ុងផាត់', 'Ly Yong Phat'],
    ['ហ៊ុនសែន', 'Hun Sen'], ['ឯកឧត្តមស៊ុនចាន់ថុល', 'H.E. Sun Chanthol'],
  ])('%s and %s', (a, b) => expect(score(a, b)).toBeGreaterThan(0.9));
});

describe('a Western given name or an initial may stand anywhere beside a Khmer name', () => {
  test.each([
    ['ហាំង ង៉ោ', 'Haing S. Ngor'], ['ហ៊ុន ម៉ាណែត', 'Joseph Hun Manet'], ['ហ៊ុន ម៉ាណែត', 'Hun Joseph Manet'], ['ហ៊ុន ម៉ាណែត', 'HUN, Joseph Manet'], ['ហ៊ុន ម៉ាណែត', 'Hun Manet Joseph'],
    ['ហ៊ុន ម៉ាណែត', 'Manet J. Hun'],
  ])('%s and %s', (a, b) => expect(score(a, b)).toBeGreaterThan(0.9));
});

it('reads a Western given name that is written in Khmer too', () => expect(score('យ៉ូសែប ចាន់ សារុន', 'Joseph Chan Sarun')).toBeGreaterThan(0.9));

describe('two vowel letters that a hand exchanged', () => {
  test.each([['សៅ សុខា', 'Soa Sokha'], ['ម៉ៅ សារ៉េត', 'Moa Sareth'], ['សុខ សុភាព', 'Sok Sophaep']])('%s and %s', (a, b) => expect(score(a, b)).toBeGreaterThan(0.5));
});

describe('names that share their beginning are kept apart', () => {
  test.each([['Sok Sopheak', 'Sokh Sopheaktra'], ['នរោត្តម សីហនុ', 'Norodom Sihamoni'], ['Norodom Sihanouk', 'Norodom Sihamoni'], ['Norodom Sihanouk', 'Norodom Ranariddh']])('%s and %s', (a, b) => expect(score(a, b)).toBeLessThan(0.5));
});
