// The QR code of a home page: as large as its address needs, in an order that a reader finds.
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../../src/report/freeSeats/qrCode.ts';

const SCHEME = 'https://';
const address = (bytes: number) => SCHEME + 'a'.repeat(bytes - SCHEME.length);
const squaresOf = (text: string) => {
  const code = qrCode(text);
  return 'squares' in code ? code.squares.map((row) => row.map((dark) => (dark ? '#' : ' ')).join('')) : [];
};

/** A corner mark, 7 squares high and wide, with the white line that parts it from the rest. */
const MARK = ['####### ', '#     # ', '# ### # ', '# ### # ', '# ### # ', '#     # ', '####### ', '        '];
const mirrored = (rows: readonly string[]) => rows.map((row) => [...row].reverse().join(''));

describe('the code of an address', () => {
  // Table 7 of ISO/IEC 18004, bytes at level M: 26 in version 2, 42 in 3, 62 in 4, 84 in 5; at L 106 in 5.
  it.each([
    [26, 25],
    [27, 29],
    [42, 29],
    [43, 33],
    [62, 33],
    [63, 37],
    [84, 37],
    [106, 37],
  ])('of %i letters has %i squares a side', (bytes, side) => {
    const squares = squaresOf(address(bytes));
    expect(squares).toHaveLength(side);
    expect(new Set(squares.map(({ length }) => length))).toEqual(new Set([side]));
  });

  it('has its marks in three corners', () => {
    const squares = squaresOf(address(26));
    expect(squares.slice(0, 8).map((row) => row.slice(0, 8))).toEqual(MARK);
    expect(squares.slice(0, 8).map((row) => row.slice(-8))).toEqual(mirrored(MARK));
    expect(squares.slice(-8).map((row) => row.slice(0, 8))).toEqual([...MARK].reverse());
  });

  // The first two squares of row 8, below the upper left mark, tell the level: 00 for M and 01 for L, each with 10
  // laid over it by the mask of the format, 10101…: 10 and 11 (ISO/IEC 18004, 7.9).
  it.each([
    [84, '# '],
    [85, '##'],
  ])('of %i letters withstands as much as they leave room for', (bytes, level) => {
    expect(squaresOf(address(bytes))[8]?.slice(0, 2)).toBe(level);
  });

  it('counts a letter of Japanese as the three bytes that it is', () => {
    // 8 of https:// and 6 times 3 are 26.
    expect(squaresOf(`${SCHEME}${'あ'.repeat(6)}`)).toHaveLength(25);
  });
});

it.each([
  ['www.example.com', 'notAnAddress'],
  ['https://', 'notAnAddress'],
  ['https://example.com/ と https://example.org/', 'notAnAddress'],
  ['https://example.com/\ud800', 'notAnAddress'],
  [address(107), 'tooLong'],
  [`${SCHEME}${'あ'.repeat(10_000)}`, 'tooLong'],
])('「%s」 has none', (text, why) => expect(qrCode(text)).toEqual({ why }));
