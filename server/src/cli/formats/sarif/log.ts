/**
 * The part of SARIF 2.1.0 that is written here.
 * Source: OASIS Standard "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", section 3.
 */
export interface Message {
  readonly text: string;
  readonly markdown?: string;
}

export type Level = 'error' | 'warning' | 'note' | 'none';

export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** Lines and columns from 1, columns in the run's `columnKind`; the end lies behind the last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Location {
  readonly id?: number;
  readonly physicalLocation: { readonly artifactLocation: ArtifactLocation; readonly region?: Region };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
  readonly message?: Message;
}

export interface Suppression {
  readonly kind: 'inSource' | 'external';
  readonly status?: 'accepted' | 'underReview' | 'rejected';
  readonly justification: string;
}

export interface Replacement {
  readonly deletedRegion: Region;
  readonly insertedContent?: Message;
}

export interface SarifFix {
  readonly description: Message;
  readonly artifactChanges: readonly {
    readonly artifactLocation: ArtifactLocation;
    readonly replacements: readonly Replacement[];
  }[];
}

export interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: Level;
  readonly message: Message;
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly Suppression[];
  readonly fixes?: readonly SarifFix[];
}

export interface Notification {
  readonly descriptor: { readonly id: string };
  readonly associatedRule?: { readonly id: string; readonly index: number };
  readonly level: Level;
  readonly message: Message;
  readonly locations?: readonly Location[];
}
