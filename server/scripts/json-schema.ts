import type * as v from 'valibot';

type Shape = v.GenericSchema;
type Json = Readonly<Record<string, unknown>>;

/** A valibot shape as JSON Schema, as far as our configuration files use them; throws on a part it does not know. */
export function toJsonSchema(shape: Shape): Json {
  const parts = 'pipe' in shape ? (shape.pipe as readonly v.GenericPipeItem[]) : [shape as v.GenericPipeItem];
  return Object.assign({}, ...parts.map(toPart));
}

function toPart(part: v.GenericPipeItem): Json {
  const { type, requirement, description } = part as { type: string; requirement?: unknown; description?: string };
  switch (type) {
    case 'description':
      return { description };
    case 'non_empty':
      return { minLength: 1 };
    case 'min_value':
      return { minimum: requirement };
    case 'max_value':
      return { maximum: requirement };
    case 'min_length':
      return { minItems: requirement };
    case 'integer':
      return { type: 'integer' };
    case 'check':
      return {};
    default:
      return 'pipe' in part ? toJsonSchema(part as unknown as Shape) : toType(part as unknown as Shape & Inner);
  }
}

interface Inner {
  readonly type: string;
  readonly wrapped: Shape;
  readonly item: Shape;
  readonly value: Shape;
  readonly entries: Readonly<Record<string, Shape>>;
  readonly options: readonly unknown[];
}

function toType(shape: Shape & Inner): Json {
  switch (shape.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: shape.type };
    case 'picklist':
      return { enum: shape.options };
    case 'union':
      return { anyOf: (shape.options as readonly Shape[]).map(toJsonSchema) };
    case 'array':
      return { type: 'array', items: toJsonSchema(shape.item) };
    case 'record':
      return { type: 'object', additionalProperties: toJsonSchema(shape.value) };
    case 'optional':
      return toJsonSchema(shape.wrapped);
    case 'strict_object':
      return toObject(shape.entries);
    default:
      throw new Error(`no JSON Schema for a ${shape.type}`);
  }
}

function toObject(entries: Readonly<Record<string, Shape>>): Json {
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional');
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(Object.entries(entries).map(([key, shape]) => [key, toJsonSchema(shape)])),
  };
}
