/**
 * A reporter of jest that writes which lines of src each suite executes, and how long the suite takes:
 *
 *   {"suites": {"__tests__/a.test.ts": {"ms": 120, "lines": {"src/b.ts": [3, 4, 9]}}}}
 *
 * The file is named by MUTATE_COVERAGE. V8 counts in the code that is run; its source map leads back to src.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

export default class CoverageReporter {
  #suites = {};
  #maps = new Map();

  onTestResult(test, { v8Coverage = [], perfStats }) {
    const lines = {};
    for (const { codeTransformResult: code, result } of v8Coverage) {
      const file = relative(process.cwd(), result.url.replace('file://', ''));
      if (!code || !file.startsWith('src/')) continue;
      const found = this.#executed(code, result.functions);
      if (found.length > 0) lines[file] = found;
    }
    const suite = relative(process.cwd(), test.path);
    this.#suites[suite] = { ms: perfStats.end - perfStats.start, lines };
  }

  onRunComplete() {
    writeFileSync(process.env.MUTATE_COVERAGE, JSON.stringify({ suites: this.#suites }));
  }

  /** The lines of the source that V8 saw executed. */
  #executed({ code, sourceMapPath }, functions) {
    const ranges = functions
      .flatMap(({ ranges }) => ranges)
      .sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
    const lines = new Set();
    for (const { offset, line } of this.#mappings(code, sourceMapPath)) {
      let count = 0;
      for (const range of ranges) {
        if (range.startOffset > offset) break;
        // Ranges nest, so the last one that holds the place is the innermost.
        if (offset < range.endOffset) count = range.count;
      }
      if (count > 0) lines.add(line);
    }
    return [...lines].sort((a, b) => a - b);
  }

  #mappings(code, sourceMapPath) {
    const known = this.#maps.get(sourceMapPath);
    if (known) return known;
    const starts = [0];
    for (let at = code.indexOf('\n'); at !== -1; at = code.indexOf('\n', at + 1)) starts.push(at + 1);
    const found = [];
    eachMapping(
      new TraceMap(readFileSync(sourceMapPath, 'utf8')),
      ({ generatedLine, generatedColumn, originalLine }) => {
        if (originalLine !== null)
          found.push({ offset: starts[generatedLine - 1] + generatedColumn, line: originalLine });
      },
    );
    this.#maps.set(sourceMapPath, found);
    return found;
  }
}
