/** Processors as ELF numbers them (e_machine), with what else of the header tells two apart that do not mix (e_flags). */
import type { ElfFile } from './elf-file.js';
import type { Machine } from './executable.js';

/** Cpu for the 32-bit and for the 64-bit class; what is no pair has one name in both. */
const MACHINES: Readonly<Record<number, string | readonly [string, string]>> = {
  2: 'sparc',
  3: 'i386',
  4: 'm68k',
  8: ['mips', 'mips64'],
  18: 'sparc',
  20: 'powerpc',
  21: 'powerpc64',
  22: ['s390', 's390x'],
  40: 'arm',
  43: 'sparc64',
  62: 'x86_64',
  164: 'hexagon',
  183: 'aarch64',
  243: ['riscv32', 'riscv64'],
  252: 'csky',
  258: ['loongarch32', 'loongarch64'],
};

export function elfMachine(elf: Pick<ElfFile, 'machine' | 'class' | 'order' | 'flags'>): Machine {
  const named = MACHINES[elf.machine] ?? `machine ${elf.machine}`;
  const cpu = typeof named === 'string' ? named : named[elf.class === 32 ? 0 : 1];
  return { cpu, class: elf.class, order: elf.order, abi: abiOf(cpu, elf.flags) };
}

/** Undefined where the processor has one alone, or the file does not say which. */
function abiOf(cpu: string, flags: number): string | undefined {
  switch (cpu) {
    case 'arm':
      // EF_ARM_ABI_FLOAT_HARD, EF_ARM_ABI_FLOAT_SOFT
      return (flags & 0x400) !== 0 ? 'hard-float' : (flags & 0x200) !== 0 ? 'soft-float' : undefined;
    case 'powerpc64':
      // EF_PPC64_ABI
      return [undefined, 'ELFv1', 'ELFv2'][flags & 3];
    case 'riscv32':
    case 'riscv64':
      // EF_RISCV_FLOAT_ABI
      return ['soft-float', 'single-float', 'double-float', 'quad-float'][(flags >>> 1) & 3];
    case 'loongarch64':
      // EF_LOONGARCH_ABI_MODIFIER
      return [undefined, 'soft-float', 'single-float', 'double-float'][flags & 7];
    case 'mips':
    case 'mips64':
      return mipsAbi(flags);
    default:
      return undefined;
  }
}

/** EF_MIPS_ABI2 is n32; EF_MIPS_ARCH of 9 and 10 is release 6, which runs no program of an earlier one. */
function mipsAbi(flags: number): string {
  const release = [9, 10].includes(flags >>> 28) ? 'release 6' : 'before release 6';
  return (flags & 0x20) !== 0 ? `n32, ${release}` : release;
}
