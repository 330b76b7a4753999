/**
 * Programs that nobody here wrote, as data. Of each:
 *
 *   name          of the product; its rows are called NAME/TARGET
 *   crates        by folder of the repository: a crate and its exact version, as cargo fetches it
 *   asPublished   the Cargo.toml that cargo made at publishing, where the author's own, which the crate has beside it, names
 *                 members of a workspace that are not in the crate
 *   workspace     there is no package at the top, and a workspace of those folders is made of them
 *   pinned        rust-toolchain.toml names the toolchain, and the contract another one
 *   binaries      the primary one first
 *   options       of plan and package
 *   include, generate     of package; what the program prints itself is packed for the target of this machine alone
 *   files         all that an artifact holds beside the binaries and what `generate` adds
 *   uses          crates that the provenance must name
 *   says          what the installed program prints, in the folder that it is installed in: arguments, input, words in it
 *   targets
 */

const GNU = 'x86_64-unknown-linux-gnu';
const MUSL = 'x86_64-unknown-linux-musl';
const ARM = 'aarch64-unknown-linux-gnu';
const DARWIN = ['aarch64-apple-darwin', 'x86_64-apple-darwin'];
const WINDOWS = 'x86_64-pc-windows-gnu';

export const PROGRAMS = [
  {
    name: 'hyperfine',
    crates: { '.': 'hyperfine@1.19.0' },
    binaries: ['hyperfine'],
    // Its build script writes the completions.
    include: ['doc/hyperfine.1', 'target/**/out/hyperfine.bash', 'target/**/out/_hyperfine'],
    files: ['LICENSE-APACHE', 'LICENSE-MIT', 'README.md', '_hyperfine', 'doc/hyperfine.1', 'hyperfine.bash'],
    uses: ['clap', 'statistical'],
    says: [
      { args: ['--version'], prints: 'hyperfine 1.19.0' },
      { args: ['--shell=none', '--runs=2', 'true'], prints: '2 runs' },
    ],
    targets: [GNU, MUSL],
  },
  {
    name: 'sd',
    crates: { '.': 'sd@1.0.0' },
    asPublished: true,
    binaries: ['sd'],
    include: ['gen/sd.1', 'gen/completions/sd.bash'],
    files: ['LICENSE', 'README.md', 'gen/completions/sd.bash', 'gen/sd.1'],
    uses: ['regex', 'rayon'],
    says: [
      { args: ['--version'], prints: 'sd 1.0.0' },
      { args: ['(\\w+) fighters', 'bar $1'], input: 'foo fighters\n', prints: 'bar foo' },
    ],
    targets: [GNU, MUSL, ARM, ...DARWIN, WINDOWS],
  },
  {
    name: 'zoxide',
    crates: { '.': 'zoxide@0.9.8' },
    binaries: ['zoxide'],
    include: ['man/man1/*', 'contrib/completions/_*', 'contrib/completions/zoxide.*'],
    files: [
      'LICENSE',
      'README.md',
      ...['_zoxide', '_zoxide.ps1', 'zoxide.bash', 'zoxide.elv', 'zoxide.fish', 'zoxide.nu', 'zoxide.ts'].map(
        (name) => `contrib/completions/${name}`,
      ),
      ...['zoxide', 'zoxide-add', 'zoxide-import', 'zoxide-init', 'zoxide-query', 'zoxide-remove'].map(
        (name) => `man/man1/${name}.1`,
      ),
    ],
    uses: ['askama', 'bincode'],
    says: [
      { args: ['--version'], prints: 'zoxide 0.9.8' },
      { args: ['add', 'man'], prints: '' },
      { args: ['query', '--list'], prints: '/man\n' },
    ],
    targets: [GNU, MUSL],
  },
  {
    name: 'fd',
    crates: { '.': 'fd-find@10.3.0' },
    binaries: ['fd'],
    include: ['doc/fd.1', 'contrib/completion/_fd'],
    generate: ['completions/fd.bash=--gen-completions bash', 'completions/fd.fish=--gen-completions fish'],
    files: ['LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'contrib/completion/_fd', 'doc/fd.1'],
    uses: ['ignore', 'regex'],
    says: [
      { args: ['--version'], prints: 'fd 10.3.0' },
      { args: ['--extension', 'md'], prints: 'README.md' },
    ],
    targets: [GNU, MUSL, ARM, ...DARWIN],
  },
  {
    name: 'tokei',
    crates: { '.': 'tokei@14.0.0' },
    binaries: ['tokei'],
    include: [],
    files: ['LICENCE-APACHE', 'LICENCE-MIT', 'README.md'],
    uses: ['tera', 'clap'],
    says: [
      { args: ['--version'], prints: 'tokei 14.0.0' },
      { args: ['--output', 'json', '.'], prints: '"Markdown"' },
    ],
    targets: [GNU, MUSL],
  },
  {
    name: 'xh',
    crates: { '.': 'xh@0.25.0' },
    binaries: ['xh'],
    include: ['doc/xh.1', 'completions/*'],
    files: [
      'LICENSE',
      'README.md',
      ...['_xh', '_xh.ps1', 'xh.bash', 'xh.elv', 'xh.fish', 'xh.nu'].map((name) => `completions/${name}`),
      'doc/xh.1',
    ],
    uses: ['ring', 'rustls'],
    says: [
      { args: ['--version'], prints: 'xh 0.25.0' },
      { args: ['--offline', 'example.invalid/path'], prints: 'GET /path HTTP/1.1' },
    ],
    targets: [GNU],
  },
  {
    name: 'just',
    crates: { '.': 'just@1.40.0' },
    asPublished: true,
    binaries: ['just'],
    include: ['GRAMMAR.md'],
    generate: ['just.1=--man', 'completions/just.bash=--completions bash'],
    files: ['GRAMMAR.md', 'LICENSE', 'README.md', 'README.中文.md', 'crates-io-readme.md'],
    uses: ['blake3', 'clap_mangen'],
    says: [
      { args: ['--version'], prints: 'just 1.40.0' },
      {
        args: ['--justfile', '/dev/stdin', '--working-directory', '.', 'greet'],
        input: 'greet:\n  @echo hello\n',
        prints: 'hello',
      },
    ],
    targets: [GNU],
  },
  {
    name: 'dust',
    crates: { '.': 'du-dust@1.2.3' },
    pinned: true,
    binaries: ['dust'],
    include: ['man-page/dust.1', 'completions/*'],
    files: [
      'LICENSE',
      'README.md',
      ...['_dust', '_dust.ps1', 'dust.bash', 'dust.elv', 'dust.fish'].map((name) => `completions/${name}`),
      'man-page/dust.1',
    ],
    uses: ['clap', 'rayon'],
    says: [
      { args: ['--version'], prints: 'Dust 1.2.3' },
      { args: ['--no-colors', '--output-format', 'b', '.'], prints: 'README.md' },
    ],
    targets: [GNU],
  },
  {
    name: 'uutils',
    // In 0.5.0 a build script packs what it finds of their translations in cargo's home, whatever Cargo.lock names.
    crates: { 'src/uu/cat': 'uu_cat@0.0.30', 'src/uu/wc': 'uu_wc@0.0.30' },
    asPublished: true,
    workspace: true,
    binaries: ['cat', 'wc'],
    options: ['--package', 'uu_cat', '--package', 'uu_wc'],
    include: [],
    files: ['LICENSE', 'README.package.md'],
    uses: ['uucore', 'bytecount'],
    says: [
      { args: ['--version'], prints: '0.0.30' },
      { args: ['--number'], input: 'one\n', prints: '     1\tone' },
      { binary: 'wc', args: ['--lines'], input: 'one\ntwo\n', prints: '2' },
    ],
    targets: [GNU],
  },
  {
    name: 'bottom',
    crates: { '.': 'bottom@0.11.4' },
    binaries: ['btm'],
    include: [],
    files: ['LICENSE', 'README.md'],
    uses: ['ratatui', 'sysinfo'],
    says: [
      { args: ['--version'], prints: 'bottom 0.11.4' },
      { args: ['--help'], prints: '--basic' },
    ],
    targets: [GNU],
  },
  {
    name: 'ripgrep',
    crates: {
      '.': 'ripgrep@15.1.0',
      'crates/globset': 'globset@0.4.18',
      'crates/grep': 'grep@0.4.1',
      'crates/cli': 'grep-cli@0.1.12',
      'crates/matcher': 'grep-matcher@0.1.8',
      'crates/pcre2': 'grep-pcre2@0.1.9',
      'crates/printer': 'grep-printer@0.3.1',
      'crates/regex': 'grep-regex@0.1.14',
      'crates/searcher': 'grep-searcher@0.1.16',
      'crates/ignore': 'ignore@0.4.24',
    },
    binaries: ['rg'],
    options: ['--package', 'ripgrep', '--features', 'pcre2', '--cargo-profile', 'release-lto'],
    include: ['GUIDE.md', 'FAQ.md'],
    generate: [
      'doc/rg.1=--generate man',
      'complete/rg.bash=--generate complete-bash',
      'complete/rg.fish=--generate complete-fish',
      'complete/_rg=--generate complete-zsh',
    ],
    files: ['COPYING', 'FAQ.md', 'GUIDE.md', 'LICENSE-MIT', 'README.md', 'UNLICENSE'],
    uses: ['pcre2-sys', 'regex-automata'],
    says: [
      { args: ['--version'], prints: 'ripgrep 15.1.0' },
      {
        args: ['--pcre2', '--only-matching', '(?<=This is )free and unencumbered', 'UNLICENSE'],
        prints: 'unencumbered',
      },
    ],
    targets: [GNU],
  },
];
