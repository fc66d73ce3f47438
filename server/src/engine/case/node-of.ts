import { type NodeName, nodeNames } from '../format/nodes.ts';

const nodesOfAreas: Readonly<Record<string, NodeName>> = {
  'pre-review': 'preReview',
  application: 'application',
  verification: 'verification',
  clearance: 'clearance',
  'write-off': 'writeOff',
  archive: 'archive',
};

/** The node that a path of the case belongs to; papers, goods and the agreement are material of the pre-review. */
export function nodeOfPath(path: string): NodeName {
  const name = /^nodes\.(\w+)/.exec(path)?.[1];
  return nodeNames.find((node) => node === name) ?? 'preReview';
}

/** The node that a finding is about: its rule's, else its place's. */
export function nodeOfFinding({ code, path }: { readonly code: string; readonly path: string }): NodeName {
  return nodesOfAreas[code.slice(0, code.indexOf('/'))] ?? nodeOfPath(path);
}
