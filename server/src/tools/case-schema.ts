import * as z from 'zod';
import { keyAliases } from '../engine/case/aliases.ts';
import { caseFormat } from '../engine/case/format/case-format.ts';
import { factsOf } from '../engine/case/format/field.ts';

/** The JSON Schema of case files, for other YAML tools; ends with a line end. */
export function caseSchema(): string {
  const schema = z.toJSONSchema(caseFormat, {
    io: 'input',
    override({ zodSchema, jsonSchema, path }) {
      const about = factsOf(zodSchema as unknown as z.ZodType)?.about;
      if (about !== undefined) jsonSchema.description = `${about.en}\n${about.zh}`;
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

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
