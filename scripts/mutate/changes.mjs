/**
 * The single changes that a file of src admits: each is small, and each should be seen by a test. What only types see,
 * or nobody can see (a message, a comment), is not drawn.
 */
import { parse } from '../syntax.mjs';

const COMPARISONS = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===', '+': '-', '-': '+' };
const LOGIC = { '&&': '||', '||': '&&' };
const METHODS = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
};

/** All changes of a text, in its order: {line, kind, start, end, before, after}; offsets are bytes. */
export function changesOf(text) {
  const bytes = Buffer.from(text);
  const { nodes, lineOf, rangeOf } = parse(text);
  const textOf = (node) => bytes.subarray(...rangeOf(node)).toString();
  const found = [];
  const change = (node, kind, [start, end], after) => {
    const before = bytes.subarray(start, end).toString();
    if (before !== after) found.push({ line: lineOf(node), kind, start, end, before, after });
  };
  const replace = (node, kind, after, of = node) => change(of, kind, rangeOf(node), after);

  for (const node of nodes)
    switch (node.type) {
      case 'BinaryExpression': {
        const between = [rangeOf(node.left)[1], rangeOf(node.right)[0]];
        const operator = COMPARISONS[node.operator] ?? LOGIC[node.operator];
        const gap = bytes.subarray(...between).toString();
        if (operator) change(node, node.operator, between, gap.replace(node.operator, operator));
        if (node.operator === '??') replace(node, 'fallback dropped', `(${textOf(node.left)})!`);
        break;
      }
      case 'IfStatement':
        replace(node.test, 'if true', 'true', node);
        replace(node.test, 'if false', 'false', node);
        break;
      case 'ConditionalExpression':
        replace(node, 'first of two', `(${textOf(node.consequent)})`);
        replace(node, 'second of two', `(${textOf(node.alternate)})`);
        break;
      case 'UnaryExpression':
        if (node.operator === '!') replace(node, 'not dropped', `(${textOf(node.argument)})`);
        break;
      case 'CallExpression': {
        const { callee } = node;
        const name = callee.type === 'MemberExpression' ? callee.property.value : undefined;
        if (name && Object.hasOwn(METHODS, name)) replace(callee.property, name, METHODS[name], node);
        if (name === 'filter' || name === 'sort' || name === 'toSorted' || name === 'reverse')
          replace(node, `${name} dropped`, textOf(callee.object));
        break;
      }
      case 'ExpressionStatement':
        if (isCall(node.expression)) replace(node, 'statement dropped', ';');
        break;
      case 'ReturnStatement':
        if (node.argument?.type === 'BooleanLiteral') replace(node.argument, 'boolean', String(!node.argument.value));
        break;
      case 'NumericLiteral':
        if (Number.isInteger(node.value)) replace(node, 'one more', String(node.value + 1));
        break;
      case 'RegExpLiteral':
        for (const [kind, pattern] of [
          ['^ dropped', node.pattern.replace(/^\^/, '')],
          ['$ dropped', node.pattern.replace(/\$$/, '')],
        ])
          if (pattern !== node.pattern) replace(node, kind, `/${pattern || '(?:)'}/${node.flags}`);
        break;
    }
  return found.sort((a, b) => a.start - b.start);
}

/** A text with one of its changes made. */
export function withChange(text, { start, end, after }) {
  const bytes = Buffer.from(text);
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(after), bytes.subarray(end)]).toString();
}

function isCall({ type, argument }) {
  return type === 'CallExpression' || (type === 'AwaitExpression' && isCall(argument));
}
