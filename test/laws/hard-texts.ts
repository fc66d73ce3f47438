import { goldenWith } from './golden.ts';

/** A text on which a careless repair does harm. */
export interface HardText {
  readonly name: string;
  readonly text: string;
}

const secondLine = '  - line: 2\n';

/** Slips of people, each a small change of the golden case or a case of a few lines. */
export const hardTexts: readonly HardText[] = [
  { name: 'a blank too many before a dash', text: goldenWith([secondLine, '   - line: 2\n']) },
  { name: 'an item two blanks deeper', text: goldenWith([secondLine, '    - line: 2\n']) },
  { name: 'a tab behind a dash', text: goldenWith([secondLine, '  -\tline: 2\n']) },
  { name: 'a bullet for a dash', text: goldenWith([secondLine, '  • line: 2\n']) },
  {
    name: 'a lost line break',
    text: goldenWith(['unit: 台\n    unitPrice: 96.50', 'unit: 台 unitPrice: 96.50']),
  },
  {
    name: 'full-width braces',
    text: goldenWith(
      ['- { id: poa,', '- ｛ id: poa,'],
      ['- { node: clearance,    item', '- ｛ node: clearance,    item'],
    ),
  },
  {
    name: 'a full-width colon and a slip of indentation in clauses',
    text: goldenWith(
      ['title: Legal Liabilities', 'title：Legal Liabilities'],
      ['    - title: Liability', '     - title: Liability'],
    ),
  },
  {
    name: 'a full-width comma in a number between braces',
    text: `nodes:
  clearance:
    declaration:
      attachedDocuments:
        - { type: agency-certificate, number: AIEC-2225-2026，004521 }
`,
  },
  {
    name: 'a section that begins indented',
    text: `  documents:
  - { id: contract, type: contract }
nodes:
  preReview: { submittedOn: 2026-05-19, documents: [contract, licence] }
`,
  },
  {
    name: 'a repeated name whose value holds a comma',
    text: 'goods:\n  - { line: 1, name: shoes, name: boots, leather }\n',
  },
  {
    name: 'backslashes between double quotes',
    text: goldenWith(['{ id: contract,  ', '{ id: contract, file: "scans\\new.pdf",']),
  },
  {
    name: 'no blank behind a colon between braces',
    text: goldenWith(['type: agency-agreement,   ', 'type:agency-agreement,']),
  },
  {
    name: 'a merge conflict',
    text: goldenWith([
      /^currency: USD/m,
      '<<<<<<< HEAD\ncurrency: USD\n=======\ncurrency: EUR\n>>>>>>> other\n#',
    ]),
  },
  {
    name: 'invisible characters around codes',
    text: goldenWith(
      ['caseId: AC-2026-0417', 'caseId: AC-2026-0417\u00a0'],
      ['91310115MA1H7K2Q2P ', '91310115MA1H7K2Q2P\u3000'],
      ['"8471309000"', '8471309000\u00a0'],
      ['"8528521200"', '"\ufeff8528521200"'],
      ['"222520261000451237"', '"222520261000451237\t"'],
    ),
  },
  {
    name: 'invisible characters in names of goods',
    text: goldenWith(['LCD monitors, quantity: 198', 'LCD moni\u00adtors, quantity: 198']),
  },
  { name: 'a letter for a digit', text: goldenWith(['quantity: 120', 'quantity: l20']) },
  {
    name: 'a single value for a list',
    text: goldenWith(
      ['documents: [poa]', 'documents: poa'],
      ['forms: [paper, electronic]', 'forms: paper, electronic'],
    ),
  },
  {
    name: 'a list of goods that is shared',
    text: goldenWith(
      ['\ngoods:\n', '\ngoods: &g\n'],
      [/(?<=00045\d{4}"[\s\S]*?)goods:\n.*\n.*19107.00 \}\n/, 'goods: *g\n'],
    ),
  },
  {
    name: 'words that YAML takes for signs',
    text: goldenWith(
      ['name: Huatong', 'name: !Huatong'],
      ['name: Portable computers', 'name: Portable computers #304'],
      ['name: LCD', 'name: &LCD'],
    ),
  },
];
