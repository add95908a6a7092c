import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import type { HeldDialogue } from '../../src/summaries/held/store.ts';
import { reportBlocks } from '../../src/summaries/report/contents.ts';
import { pdfOf } from '../../src/summaries/report/pdf.ts';
import { LOCALES, type Locale } from '../../src/telegram/locale.ts';
import { wordsOf } from '../support/words.ts';
import { figuresFrom, viewOf } from './figures.ts';

/** One leaf or branch of the tree that a reader is given, with the words that stand there. */
interface Said {
  role: string;
  alt: string | undefined;
  /** What is said below it, in the order in which it is read. */
  words: string;
  children: Said[];
}

interface StructNode {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: StructNode[];
}

interface Read {
  said: Said[];
  /** Words that stand in no branch, and are no ornament either. */
  unsaid: string;
  /** Those of ornaments: lines, patches, feet of pages. */
  ornaments: string;
  language: unknown;
  isMarked: unknown;
  showsTitle: unknown;
  xmp: string;
}

/** A document as another program hands it to those who have it read to them. */
async function readAloud(pdf: Buffer): Promise<Read> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const read: Pick<Read, 'said' | 'unsaid' | 'ornaments'> = { said: [], unsaid: '', ornaments: '' };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const words = new Map<string, string>();
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const [id] = open.slice(-1);
        const text = `${item.str}${item.hasEOL ? ' ' : ''}`;
        if (id === undefined) read.unsaid += text.trim();
        else if (id === 'Artifact') read.ornaments += text;
        else words.set(id, (words.get(id) ?? '') + text);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? item.tag ?? '');
    }
    const said = (node: StructNode): Said => {
      const children = (node.children ?? []).filter(({ type }) => type !== 'content').map(said);
      const own = (node.children ?? []).flatMap(({ id }) => (id === undefined ? [] : [words.get(id) ?? '']));
      const text = [...own, ...children.map((child) => child.words)].join(' ');
      return { role: node.role ?? '', alt: node.alt, words: text.replaceAll(/\s+/g, ' ').trim(), children };
    };
    const tree = (await page.getStructTree()) as StructNode | null;
    if (tree) read.said.push(...said(tree).children.flatMap(({ children }) => children));
  }
  const { metadata } = await document.getMetadata();
  const catalogue = pdf.toString('latin1');
  return {
    ...read,
    language: /\/Lang \((\w+)\)/.exec(catalogue)?.[1],
    isMarked: (await document.getMarkInfo())?.Marked,
    showsTitle: ((await document.getViewerPreferences()) as Record<string, unknown> | null)?.[
      'DisplayDocTitle'
    ],
    xmp: String(metadata?.getRaw?.() ?? ''),
  };
}

const figures = {
  ...figuresFrom((index) => (index % 5 === 0 ? { hidden: true, atLeast: 0 } : { shown: 900 + index })),
  days: { from: '2026-02-02', until: '2026-03-01' },
};
const view = viewOf(figures, {
  kind: 'all',
  months: [
    { anchor: '2026-01-01', figures },
    { anchor: '2026-02-01', figures },
  ],
});
const held = (outcome: string): HeldDialogue => ({
  title: 'Суу',
  place: 'KG-O',
  day: '2026-03-05',
  attended: 12,
  outcome: new Map([['ky', outcome]]),
  original: 'ky',
  commitments: [1, 2].map((number) => ({
    what: `Түтүк ${number}`,
    who: 'Айыл өкмөтү',
    dueOn: '2026-05-01',
    state: 'planned',
    reason: undefined,
  })),
});

const report = async (locale: Locale = 'en', outcome = 'Сууну жаңыртабыз.'): Promise<Read> => {
  const properties = { title: 'What women say', language: locale, day: '2026-03-01' };
  return readAloud(await pdfOf(reportBlocks(view, [held(outcome)], wordsOf(locale)), properties));
};
const flat = (said: readonly Said[]): Said[] => said.flatMap((one) => [one, ...flat(one.children)]);
const withRole = (said: readonly Said[], role: string) => flat(said).filter((one) => one.role === role);

describe('the report, read aloud', () => {
  it('says that it can be, in which language, and what it is called', async () => {
    const { language, isMarked, showsTitle, xmp } = await report('ky');
    expect({ language, isMarked, showsTitle }).toEqual({ language: 'ky', isMarked: true, showsTitle: true });
    expect(xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(xmp).toContain('What women say');
    // PDFKit writes a title into that XML as it is.
    for (const locale of LOCALES)
      for (const key of ['summaries-report-title', 'poster-title'])
        expect(wordsOf(locale).plain(key)).not.toMatch(/[&<>]/);
  });

  it('leaves out no word but those at the feet of its pages', async () => {
    const { said, unsaid, ornaments } = await report();
    expect(unsaid).toBe('');
    expect(ornaments.replaceAll(/What women say|\s|\d/g, '')).toBe('');
    expect(flat(said).length).toBeGreaterThan(200);
  });

  it('has one title, chapters under it, and headings under those', async () => {
    const { said } = await report();
    const headings = flat(said).filter(({ role }) => /^H\d$/.test(role));
    const words = wordsOf('en');
    const chapter = (key: string) => `H2 ${words.plain(`summaries-report-${key}`)}`;
    expect(headings.map((heading) => `${heading.role} ${heading.words}`)).toEqual([
      'H1 What women say',
      chapter('short'),
      `H3 ${words.plain('summaries-notes')}`,
      chapter('tables'),
      chapter('dialogues'),
      'H3 Суу',
      chapter('method'),
    ]);
  });

  it('says in words what each picture shows, and keeps what is hidden', async () => {
    const { said } = await report();
    const figuresSaid = withRole(said, 'Figure');
    expect(figuresSaid.map(({ alt }) => alt?.split('\n')[0])).toEqual([
      'Concerns by topic',
      'Concerns by place',
      'Concerns each week, by month',
    ]);
    expect(figuresSaid[0]?.alt).toContain('Work and pay: 9');
    expect(figuresSaid[0]?.alt).toMatch(/\nHidden: \S/);
  });

  it('has tables whose cells are headed by their column and their row', async () => {
    const { said } = await report();
    const tables = withRole(said, 'Table');
    expect(tables.map(({ children }) => children[0]?.words)).toEqual([
      'Concerns by topic',
      'Concerns by place',
      'Concerns each week, by month',
    ]);
    for (const table of tables) {
      expect(table.children.map(({ role }) => role)).toEqual(['Caption', 'THead', 'TBody']);
      const [, head, body] = table.children;
      const columns = head?.children[0]?.children ?? [];
      expect(columns.map(({ role }) => role)).toEqual(columns.map(() => 'TH'));
      expect(columns.length).toBeGreaterThan(2);
      expect(body?.children.length).toBeGreaterThan(1);
      for (const row of body?.children ?? [])
        expect(row.children.map(({ role }) => role)).toEqual(
          columns.map((_, index) => (index ? 'TD' : 'TH')),
        );
    }
    const [topics] = tables;
    expect(topics?.children[1]?.words).toBe('Topic Count Share');
    const rows = topics?.children[2]?.children.map(({ children }) => children.map(({ words }) => words));
    expect(rows).toContainEqual(['All', '942', '100%']);
  });

  it('reads the head of a table once, on however many pages it stands', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({
      cells: [{ text: `row ${index}` }, { text: '7' }],
      isSum: false,
    }));
    const table = { title: 'Long', head: ['Name', 'Number'], rows, widths: [1, 1] };
    const { said, ornaments } = await readAloud(
      await pdfOf([{ kind: 'table', table }], { title: 'x', language: 'en', day: '2026-03-01' }),
    );
    expect(withRole(said, 'THead').map(({ words }) => words)).toEqual(['Name Number']);
    expect(withRole(said, 'TBody').flatMap(({ children }) => children)).toHaveLength(120);
    expect(ornaments.match(/Name\s*Number/g)?.length).toBeGreaterThan(1);
  });

  it('tells for each heading of a table whether it heads a column or a row', async () => {
    const pdf = await pdfOf(reportBlocks(view, [], wordsOf('en')), {
      title: 'x',
      language: 'en',
      day: '2026-03-01',
    });
    const scopes = pdf.toString('latin1').match(/\/S \/TH\b[^]*?endobj/g) ?? [];
    expect(scopes.length).toBeGreaterThan(20);
    for (const scope of scopes) expect(scope).toMatch(/\/Scope \/(Column|Row)/);
  });

  it('counts what was promised as one list, and reads a text to its end over as many pages as it takes', async () => {
    const { said, unsaid } = await report('en', 'Узун сөз. '.repeat(900));
    const lists = withRole(said, 'L').map(({ children }) =>
      children.map(({ role, words }) => `${role} ${words}`),
    );
    expect(lists.at(-1)).toEqual([
      expect.stringMatching(/^LI Түтүк 1/),
      expect.stringMatching(/^LI Түтүк 2/),
    ]);
    expect(unsaid).toBe('');
    const long = withRole(said, 'P').filter(({ words }) => words.startsWith('Узун сөз.'));
    expect(long.length).toBeGreaterThan(1);
    expect(
      long
        .map(({ words }) => words)
        .join(' ')
        .match(/Узун/g),
    ).toHaveLength(900);
  });
});
