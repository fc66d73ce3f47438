import * as z from 'zod';
import { keyAliases } from '../engine/format/aliases.ts';
import { caseFormat } from '../engine/format/case-format.ts';
import { type FieldFacts, factsOf } from '../engine/format/field.ts';

/** What a value looks like: by the standard that a code follows, else by the kind of the field. */
const examples: Readonly<Record<string, string>> = {
  'hs-code': '8471309000',
  'social-credit-code': '91310115MA1H7K2Q2P',
  'customs-registration-code': '3122960123',
  'declaration-number': '222520261000451237',
  'container-number': 'CSQU3054383',
  'customs-district': '2225',
  currency: 'USD',
  country: 'MY',
  date: '2026-05-08',
  'date-time': '2026-05-08T09:30',
  'clock-time': '10:00',
};

/** The JSON Schema of case files, for other YAML tools; ends with a line end. */
export function caseSchema(): string {
  const schema = z.toJSONSchema(caseFormat, {
    io: 'input',
    override({ zodSchema, jsonSchema, path }) {
      const facts = factsOf(zodSchema as unknown as z.ZodType);
      if (facts !== undefined) Object.assign(jsonSchema, annotations(facts));
      const [title] = keyAliases[String(path.at(-1))] ?? [];
      if (title !== undefined && path.at(-2) === 'properties') jsonSchema.title = title;
    },
  });
  return print({
    ...schema,
    $id: 'https://github.com/certcase/certcase/blob/main/schemas/case.schema.json',
    title: 'Agency import/export certificate case 代理进出口证明案卷',
  });
}

/** What the format knows of a field, in both languages, with an example where its form is fixed. */
function annotations({ about, kind, scheme }: FieldFacts): z.core.JSONSchema.BaseSchema {
  const example = examples[scheme ?? kind];
  return {
    description: `${about.en}\n${about.zh}`,
    ...(example !== undefined && { examples: [example] }),
    // A comma ends a text between braces: YAML takes the rest for a name without a value.
    ...(kind === 'section' && { additionalProperties: { type: 'null' } }),
  };
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
