import type { ControlPreset } from './control-preset';

/**
 * Copenhagen, home care: 79 services became 21 blocks of visits and 21 special services, and neither time nor services had
 * to be registered. An illustration: what share of a hospital's follow-up that would be, nobody knows.
 */
export const kopenhamn: ControlPreset = {
  key: 'kopenhamn',
  country: 'DK',
  service: 'home care',
  today: [],
  after: [{ lever: 'followUp', value: 0.4, basis: 'A', unknown: true }],
  quotes: [
    { value: 79, report: 'siverbo', words: '79 tjänster som brukare kunde beviljas' },
    { value: 21, report: 'siverbo', words: 'ett av 21 besöksblock' },
    { value: 21, report: 'siverbo', words: 'några av de 21 specialtjänster' },
    { value: 5, report: 'siverbo', words: 'fem distrikt med 40 enheter' },
    { value: 40, report: 'siverbo', words: 'fem distrikt med 40 enheter' },
  ],
};
