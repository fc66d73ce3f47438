import * as z from 'zod';

/** What a part of the format is made of, without `optional` around it. */
export type Structure =
  | { readonly kind: 'section'; readonly schema: z.ZodObject }
  | { readonly kind: 'list'; readonly schema: z.ZodArray }
  | { readonly kind: 'field'; readonly schema: z.ZodType };

const known = new WeakMap<z.ZodType, Structure>();

/** Told once for each part: of thousands of values, asking zod costs more than reading them. */
export function structureOf(schema: z.ZodType): Structure {
  const structure = known.get(schema) ?? lookAt(schema);
  known.set(schema, structure);
  return structure;
}

function lookAt(schema: z.ZodType): Structure {
  if (schema instanceof z.ZodOptional) return lookAt(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodObject) return { kind: 'section', schema };
  if (schema instanceof z.ZodArray) return { kind: 'list', schema };
  return { kind: 'field', schema };
}
