import { describe, expect, it } from '@jest/globals';
import type { Contract } from '../../../../src/contract/documents/contract.js';
import { contractChanges } from '../../../../src/contract/governance/changes/contract.js';
import { parseStrictJson } from '../../../../src/contract/json/strict-json.js';
import { sampleContract } from '../../../support/samples.js';

const FIRST = sampleContract();

const strict = (value: unknown) =>
  parseStrictJson(Buffer.from(JSON.stringify(value)), { maxBytes: 1_000_000 }, 'contract.json');

describe('contractChanges', () => {
  it('takes every field that the contract has for prose as such, and nothing else', () => {
    const noted = (value: unknown, at: string): unknown => {
      if (Array.isArray(value)) return value.map((item, index) => noted(item, `${at}/${index}`));
      if (typeof value !== 'object' || value === null || at === '/governance/documents') return value;
      const members = Object.entries(value).map(([name, inner]) => [name, noted(inner, `${at}/${name}`)]);
      return { ...Object.fromEntries(members), notes: 'Read me.' };
    };
    const changes = contractChanges(FIRST, strict(noted(FIRST, '')), 'contract.json');
    expect(changes.length).toBeGreaterThan(12);
    expect(changes.filter(({ level }) => level !== 'none')).toEqual([]);
  });

  it.each([
    [
      '/entrypoint/binaries',
      { ...FIRST, entrypoint: { ...FIRST.entrypoint, binaries: [...FIRST.entrypoint.binaries, 'notes'] } },
    ],
    ['/profiles', { ...FIRST, profiles: [...FIRST.profiles, 'notes'] }],
  ])('takes no item of %s for prose', (pointer, before) => {
    expect(contractChanges(before, strict(FIRST), 'contract.json')).toMatchObject([
      { pointer: `${pointer}/notes`, kind: 'removed', level: 'major', goes: true },
    ]);
  });

  const changed = (change: (contract: Contract) => unknown, from = FIRST) => {
    const contract = structuredClone(from);
    change(contract);
    return contractChanges(from, strict(contract), 'contract.json').map(({ pointer, level, goes }) => [
      pointer,
      level,
      goes,
    ]);
  };
  const GNU = '/platforms/x86_64-unknown-linux-gnu';
  const WINDOWS = '/platforms/x86_64-pc-windows-msvc';
  const platform = (target: string, more: object) => (contract: Contract) =>
    Object.assign(contract.platforms.find((one) => one.target === target) ?? {}, more);
  const gnu = (more: object) => platform('x86_64-unknown-linux-gnu', more);
  const windows = (more: object) => platform('x86_64-pc-windows-msvc', more);
  const without = (target: string) => (contract: Contract) =>
    (contract.platforms = contract.platforms.filter((one) => one.target !== target));

  it.each<[name: string, change: (contract: Contract) => unknown, changes: unknown[]]>([
    ['a runner', gnu({ runner: 'ubuntu-26.04' }), [[`${GNU}/runner`, 'none', false]]],
    ['a note', gnu({ notes: 'Read me.' }), [[`${GNU}/notes`, 'none', false]]],
    ['the name of a platform', gnu({ platform: 'GNU' }), [[`${GNU}/platform`, 'minor', false]]],
    ['the arch of a platform', gnu({ arch: 'x64' }), [[`${GNU}/arch`, 'major', false]]],
    ['recommended to optional', gnu({ support: 'optional' }), [[`${GNU}/support`, 'major', false]]],
    ['recommended to planned', gnu({ support: 'planned' }), [[`${GNU}/support`, 'major', true]]],
    ['a platform goes', without('x86_64-unknown-linux-gnu'), [[GNU, 'major', true]]],
    ['planned to optional', windows({ support: 'optional' }), [[`${WINDOWS}/support`, 'minor', false]]],
    ['the arch of a planned platform', windows({ arch: 'x64' }), [[`${WINDOWS}/arch`, 'minor', false]]],
    ['a planned platform goes', without('x86_64-pc-windows-msvc'), [[WINDOWS, 'minor', false]]],
    [
      'where the prose is',
      ({ governance }) => (governance.documents.prose = 'p.md'),
      [['/governance/documents/prose', 'minor', false]],
    ],
    [
      'what controls the generator',
      ({ generator }) => (generator.config = 'c.json'),
      [['/generator/config', 'major', false]],
    ],
    ['the toolchain', ({ toolchain }) => (toolchain.rust = '1.90.0'), [['/toolchain/rust', 'minor', false]]],
    [
      'an assumption less',
      (contract) => delete contract.runtime_assumptions.terminal,
      [['/runtime_assumptions/terminal', 'minor', false]],
    ],
    ['the order of platforms', ({ platforms }) => platforms.reverse(), []],
  ])('%s', (_, change, changes) => {
    expect(changed(change)).toEqual(changes);
  });

  it('takes a lower ceiling for a stronger promise, and a higher one or none for a weaker', () => {
    const most = (glibc_max: string | undefined) => (contract: Contract) => {
      const [platform] = contract.platforms;
      if (platform) Object.assign(platform, { glibc_max });
    };
    const pointer = `/platforms/${FIRST.platforms[0]?.target}/glibc_max`;
    const from = structuredClone(FIRST);
    most('2.28')(from);
    expect(changed(most('2.28'))).toEqual([[pointer, 'minor', false]]);
    expect(changed(most('2.9'), from)).toEqual([[pointer, 'minor', false]]);
    expect(changed(most('2.31'), from)).toEqual([[pointer, 'major', false]]);
    expect(changed(most(undefined), from)).toEqual([[pointer, 'major', true]]);
  });

  it('lets a planned platform hide no other of its target', () => {
    const twin = sampleContract((contract) => {
      contract.platforms.push({ ...contract.platforms[0], support: 'planned' } as Contract['platforms'][number]);
      return contract;
    });
    const after = changed(({ platforms }) => platforms.splice(0, 1), twin);
    expect(after).toEqual([['/platforms', 'major', true]]);
  });

  it.each<[name: string, platform: string, level: string]>([
    ['composed in another way', 'Caf\u0065\u0301', 'none'],
    ['with a letter that looks the same', 'C\u0430f\u00e9', 'minor'],
    ['with what nobody sees', 'Caf\u00e9\u200b', 'minor'],
  ])('the name of a platform %s', (_, name, level) => {
    const named = sampleContract((contract) => {
      Object.assign(contract.platforms[0] ?? {}, { platform: 'Caf\u00e9' });
      return contract;
    });
    const [first] = named.platforms;
    const changes = changed(({ platforms }) => Object.assign(platforms[0] ?? {}, { platform: name }), named);
    expect(changes).toEqual([[`/platforms/${first?.target}/platform`, level, false]]);
  });

  it('takes a number by its value, and text by what it says', () => {
    const text = JSON.stringify(FIRST)
      .replace('"gitsha_length":8', '"gitsha_length":8.0e0')
      .replace('"cli"', '"\\u0063li"');
    expect(text).not.toBe(JSON.stringify(FIRST));
    const after = parseStrictJson(Buffer.from(text), { maxBytes: 1_000_000 }, 'contract.json');
    expect(contractChanges(FIRST, after, 'contract.json')).toEqual([]);
  });
});
