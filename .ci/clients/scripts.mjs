/** What is only read here: the formula by Ruby, install.ps1 by a grammar of PowerShell. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bad, good } from './parts.mjs';

export async function* check({ exported, product, tools, powershell }) {
  const formula = join(exported, `${product}.rb`);
  assert.match(good('ruby', ['-c', formula]), /Syntax OK/);
  // Read as Homebrew does, with what it gives a formula: url and digest of this system.
  const double =
    'class Formula; def self.test; end; def self.method_missing(n, *a); puts [n, *a].join(" "); yield if block_given?; end; end; load ARGV[0]';
  const said = good('ruby', ['-e', double, formula]);
  assert.match(said, /^on_linux\non_intel\nurl https:.*\nsha256 [0-9a-f]{64}$/m);
  const text = readFileSync(formula, 'utf8');
  bad(/syntax error|unexpected/i, 'ruby', ['-c', '-'], { input: text.replace(/\nend\n$/, '\n') });
  yield 'the formula is Ruby, and says url and digest for this system';

  const folder = join(tools, 'powershell/node_modules');
  const require = createRequire(join(folder, 'from.js'));
  const { Language, Parser } = await import(require.resolve('web-tree-sitter'));
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(join(folder, 'tree-sitter-powershell/tree-sitter-powershell.wasm')));
  const isWhole = (script) => !parser.parse(script).rootNode.hasError;
  assert.ok(isWhole(powershell), 'install.ps1 is no PowerShell');
  const end = powershell.trimEnd().length - '} @args'.length;
  for (let length = powershell.indexOf('& {') + 3; length < end; length += 50)
    assert.ok(!isWhole(powershell.slice(0, length)), `install.ps1 is whole after ${length} characters`);
  yield 'install.ps1 is PowerShell to its grammar, and nothing where it is cut off';
}
