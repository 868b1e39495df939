// Loaded for comparison: zod/mini with what validating a tab's rows and the sidebar's calls would take of it.
import * as z from 'zod/mini';

export const schema = z.array(
  z.strictObject({
    text: z.string().check(z.minLength(1), z.maxLength(100), z.regex(/./)),
    number: z.optional(z.nullable(z.number().check(z.gte(0)))),
    flag: z.boolean(),
    choice: z.union([z.enum(['a', 'b']), z.literal('c')]),
    pair: z.tuple([z.string(), z.number()]),
    rest: z.record(z.string(), z.unknown()),
    parsed: z.pipe(
      z.string(),
      z.transform((text) => text.trim()),
    ),
  }),
);
schema.safeParse([]);
