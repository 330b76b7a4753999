/** What targets are called by people, and which of them a browser's machine probably is. */

export interface Platform {
  /** As in "Download for macOS, Apple silicon". */
  readonly name: string;
  /** What tells two of one name apart: the C library. */
  readonly note: string | undefined;
  readonly system: 'linux' | 'macos' | 'windows' | undefined;
  readonly cpu: string;
}

const CPUS: Readonly<Record<string, string>> = {
  x86_64: 'x86-64',
  aarch64: 'ARM64',
  i686: 'x86, 32 bits',
  armv7: 'ARMv7',
  riscv64gc: 'RISC-V, 64 bits',
  powerpc64le: 'POWER, 64 bits',
  s390x: 'IBM Z',
};
const SYSTEMS: Readonly<Record<string, string>> = {
  freebsd: 'FreeBSD',
  netbsd: 'NetBSD',
  openbsd: 'OpenBSD',
  illumos: 'illumos',
  android: 'Android',
};

/** The platform of a Rust target triple; of one that is not known, the triple. */
export function platformOf(target: string): Platform {
  const [cpu = '', ...rest] = target.split('-');
  const named = CPUS[cpu] ?? cpu;
  if (target.endsWith('-apple-darwin'))
    return {
      name: cpu === 'aarch64' ? 'macOS, Apple silicon' : cpu === 'x86_64' ? 'macOS, Intel' : `macOS, ${named}`,
      note: undefined,
      system: 'macos',
      cpu,
    };
  if (rest.includes('windows'))
    return {
      name: `Windows, ${named}`,
      note: rest.at(-1)?.startsWith('gnu') ? 'GNU' : undefined,
      system: 'windows',
      cpu,
    };
  const library = rest.at(-1) ?? '';
  if (rest.includes('linux') && /^(?:gnu|musl)(?:eabi(?:hf)?|x32|abi64)?$/.test(library))
    return {
      name: `Linux, ${named}`,
      note: library.startsWith('musl') ? 'musl' : 'glibc',
      system: 'linux',
      cpu,
    };
  const system = SYSTEMS[library];
  return { name: system === undefined ? target : `${system}, ${named}`, note: undefined, system: undefined, cpu };
}

/** The same in one line. */
export function platformText(target: string): string {
  const { name, note } = platformOf(target);
  return note === undefined ? name : `${name} (${note})`;
}

/** What a browser says of its machine; the processor and the width of it only some do. */
export interface Agent {
  readonly userAgent: string;
  /** `architecture` of User-Agent Client Hints: x86 or arm. */
  readonly architecture?: string | undefined;
}

export interface Machine {
  readonly system: 'linux' | 'macos' | 'windows';
  readonly cpu: string;
  /** The processor is a guess: Safari and Firefox call every Mac an Intel one. */
  readonly isGuess: boolean;
}

/** The machine; undefined for a phone, a tablet, and what is not known. */
export function machineOf({ userAgent, architecture }: Agent): Machine | undefined {
  if (/Android|iPhone|iPad|Mobile/.test(userAgent)) return undefined;
  if (/Macintosh|Mac OS X/.test(userAgent))
    return { system: 'macos', cpu: architecture === 'x86' ? 'x86_64' : 'aarch64', isGuess: architecture === undefined };
  const system = /Windows/.test(userAgent) ? 'windows' : /Linux|CrOS/.test(userAgent) ? 'linux' : undefined;
  if (system === undefined) return undefined;
  if (architecture === 'arm' || /aarch64|arm64/i.test(userAgent)) return { system, cpu: 'aarch64', isGuess: false };
  if (architecture === 'x86' || /x86_64|Win64|x64|amd64|WOW64/i.test(userAgent))
    return { system, cpu: 'x86_64', isGuess: false };
  const cpu = /i[3-6]86/.test(userAgent) || system === 'windows' ? 'i686' : /armv7/.test(userAgent) ? 'armv7' : '';
  return cpu === '' ? undefined : { system, cpu, isGuess: false };
}

/** Of the targets that are there, the one for a machine: the C library that most have comes first. */
export function targetFor(machine: Machine, targets: readonly string[]): string | undefined {
  const fitting = targets.filter((target) => {
    const { system, cpu } = platformOf(target);
    return system === machine.system && cpu === machine.cpu;
  });
  return (
    fitting.find((target) => !/-(?:musl|gnu(?:llvm)?)$/.test(target)) ??
    fitting.find((target) => /-gnu$/.test(target)) ??
    fitting[0]
  );
}
