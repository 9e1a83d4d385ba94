import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { writeStill } from './write-still';

const Cell = ({ value }: { value: number | null }) => <td className="n">{value ?? <i>none</i>}</td>;
const List = ({ children }: { children: ReactNode }) => <ul>{children}</ul>;

const TREES: [string, ReactNode][] = [
  ['a text with every sign that HTML knows', `<b> & "quoted" 'so' 〔2021〕`],
  ['numbers, 0 among them', [0, 1.5, -3, 12n]],
  ['what React leaves out', [null, undefined, false, true, '']],
  ['attributes with signs', <a key="a" href={'/a?b=1&c="2"'} title={"it's <it>"} />],
  ['names that HTML spells otherwise', <label className="x" htmlFor="y" tabIndex={-1} aria-hidden={false} />],
  ['table attributes', <td colSpan={2} rowSpan={1} role="cell" data-h={2019} aria-sort="other" />],
  ['an attribute without a value', <td className={undefined} title={null as unknown as string} />],
  ['an empty class', <td className="" />],
  [
    'components in components',
    <List>
      {[1, null].map((value, index) => (
        <Cell key={index} value={value} />
      ))}
    </List>,
  ],
  [
    'fragments',
    <Fragment>
      <>a</>
      <b>b</b> c
    </Fragment>,
  ],
  [
    'neighbouring texts',
    <p>
      {'a'}
      {1}
      {'b'}
    </p>,
  ],
  ['elements without content', [<col key="c" style={{ width: '34px' }} />, <br key="b" />, <hr key="h" />]],
  ['a style with a property of our own', <div style={{ '--n': 3, maxWidth: '20%' } as object} />],
  ['details that are open and shut', [<details key="1" open />, <details key="2" open={false} />]],
  ['a file to save', [<a key="1" download />, <a key="2" download="x.csv" />]],
  [
    'a drawing',
    <svg viewBox="0 0 18 18" focusable="false">
      <path d="M2 2" strokeWidth="1.5" />
      <rect x="2" strokeDasharray="2 2" />
      <circle r="6.2" />
    </svg>,
  ],
  ['markup made elsewhere', <span dangerouslySetInnerHTML={{ __html: '<b>&amp;</b>' }} />],
  ['a set', new Set(['a', 'b'])],
];

describe('still markup', () => {
  it.each(TREES)('is what React writes: %s', (_, tree) => {
    expect(writeStill(tree)).toBe(renderToStaticMarkup(tree));
  });

  it.each<[string, ReactNode]>([
    [
      'a component of the browser',
      createElement(Object.assign(() => null, { $$typeof: Symbol.for('react.client.reference') })),
    ],
    ['a component to wait for', createElement(() => Promise.resolve('later') as unknown as ReactNode)],
    ['something to wait for', Promise.resolve('later')],
    ['a button with a deed', <button key="b" onClick={() => undefined} />],
    ['a field', <input key="i" />],
    ['a script for an address', <a key="a" href={' \u0001javascript:alert(1)'} />],
    ['a width without its unit', <col key="c" style={{ width: 3 }} />],
    ['an attribute of an unknown kind', <div key="d" spellCheck={false} />],
  ])('refuses %s', (_, tree) => {
    expect(() => writeStill(tree)).toThrow();
  });
});
