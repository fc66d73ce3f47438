/** One statement of the house procedure, in our own words, and what in the product holds it. */
export interface ProcedureStatement {
  readonly part: string;
  readonly statement: string;
  /** Codes of the rules that hold it. */
  readonly rules: readonly string[];
  /** What holds it besides rules, or why nothing has to. */
  readonly feature?: string;
}

/** Every statement of the procedure for agency import and export certificates. */
export const procedure: readonly ProcedureStatement[] = [
  {
    part: 'Introduction',
    statement: 'A delay at any node can hold the goods in port for more than 3 days.',
    rules: ['node/duration'],
  },
  {
    part: 'Introduction',
    statement: 'Announcement No. 28 of 2026 asks for phased pre-review and dynamic verification.',
    rules: [],
    feature:
      'No text of that announcement could be found, so no rule cites it; rules name the house procedure.',
  },
  {
    part: 'Misunderstandings',
    statement:
      'Submit in phases: first contract, invoice and packing list; a full set at once is sent back, 3 to 5 days lost.',
    rules: ['pre-review/core-documents', 'pre-review/full-set'],
  },
  {
    part: 'Misunderstandings',
    statement:
      'The agreement divides the joint and several liability for authentic documents; else the enterprise bears all.',
    rules: ['agreement/authenticity-clause'],
  },
  {
    part: 'Misunderstandings',
    statement:
      'Write off within 7 working days after clearance, not at the end of the quarter; risk of the abnormal list.',
    rules: ['write-off/deadline', 'write-off/planned'],
  },
  {
    part: 'Misunderstandings',
    statement: 'Do not rely on all-inclusive service: keep a self-check list for the nodes.',
    rules: ['agreement/all-inclusive', 'tracking/self-check'],
  },
  {
    part: 'Misunderstandings',
    statement:
      'Look at the customs receipt once every 24 hours; a missed correction window means a new application.',
    rules: ['clearance/receipt-check'],
  },
  {
    part: 'Step 1',
    statement: 'Pre-review takes 1 to 2 working days.',
    rules: ['node/duration'],
  },
  {
    part: 'Step 1',
    statement: 'The agency agreement includes a clause on the legal liabilities of both parties.',
    rules: ['agreement/legal-liabilities-clause', 'agreement/empty-clause'],
  },
  {
    part: 'Step 1',
    statement: "Hand in the agreement, the client's business licence and the list of goods.",
    rules: ['pre-review/filing-materials', 'parties/business-licence'],
  },
  {
    part: 'Step 1',
    statement: 'The list of goods gives the HS code to 10 digits.',
    rules: ['goods/hs-code', 'goods/hs-code-unknown'],
  },
  {
    part: 'Step 1',
    statement: 'Obtain the pre-review receipt; customs marks errors as a document mismatch.',
    rules: ['pre-review/receipt', 'pre-review/mismatch'],
  },
  {
    part: 'Step 2',
    statement: 'The application takes half a working day.',
    rules: ['node/duration'],
  },
  {
    part: 'Step 2',
    statement: 'Revise the materials as the pre-review says, and add the sealed power of attorney.',
    rules: ['pre-review/mismatch', 'application/power-of-attorney'],
  },
  {
    part: 'Step 2',
    statement: 'Add the goods certificate where one applies.',
    rules: ['application/goods-certificate'],
  },
  {
    part: 'Step 2',
    statement: 'Apply through the Single Window and keep the application receipt.',
    rules: ['application/receipt'],
  },
  {
    part: 'Step 3',
    statement: 'Verification takes 2 to 3 working days.',
    rules: ['node/duration'],
  },
  {
    part: 'Step 3',
    statement:
      'Customs selects 10 to 30 percent of the applications; present samples and the original contract and invoice.',
    rules: ['verification/originals', 'verification/samples', 'verification/failed'],
  },
  {
    part: 'Step 3',
    statement: 'The certificate is issued on paper and with an electronic signature.',
    rules: ['verification/certificate'],
  },
  {
    part: 'Step 4',
    statement: 'Clearance takes 1 to 2 working days.',
    rules: ['node/duration'],
  },
  {
    part: 'Step 4',
    statement: 'The certificate number agrees with the attached documents of the declaration.',
    rules: ['clearance/certificate-number', 'clearance/certificate-reused'],
  },
  {
    part: 'Step 4',
    statement: 'Keep a copy of the certificate that bears the customs inspection stamp.',
    rules: ['clearance/stamped-copy'],
  },
  {
    part: 'Step 5',
    statement:
      'Name, quantity and amount agree between certificate, declaration and bill of lading to within 3 percent.',
    rules: ['write-off/consistency'],
  },
  {
    part: 'Step 5',
    statement: 'Archive all documents and electronic receipts as application number and date.',
    rules: ['archive/name', 'archive/documents', 'archive/file'],
  },
  {
    part: 'Step 5',
    statement: 'Keep the archive for at least 5 years.',
    rules: ['archive/retention'],
  },
  {
    part: 'Tips',
    statement: 'Send the materials to the customs broker 24 hours ahead.',
    rules: ['tracking/notice'],
  },
  {
    part: 'Tips',
    statement: 'In the green channel some ports verify in one working day.',
    rules: ['node/duration'],
  },
  {
    part: 'Tips',
    statement: 'Capture the application receipt and the write-off list automatically.',
    rules: ['application/receipt', 'write-off/deadline'],
    feature: 'Their absence is reported; they are entered by hand or by a script that writes the YAML.',
  },
  {
    part: 'Actions',
    statement: 'Check the existing agreements for the clause; ask the agent within 2 hours to add it.',
    rules: ['agreement/authenticity-clause'],
    feature: '`certcase check` over a folder lists every agreement without it.',
  },
  {
    part: 'Actions',
    statement:
      'Agree with the broker when pre-review receipts are published (10:00 and 15:00) and follow them up.',
    rules: ['tracking/inquiry-times'],
  },
  {
    part: 'Actions',
    statement:
      'Mark write-offs of more than 7 days in the last three months as risky orders and find the root cause.',
    rules: ['write-off/root-cause'],
  },
];
