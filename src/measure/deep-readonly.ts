/** A type all of whose properties are readonly, however deep: schemas infer mutable types, values of ours are not. */
export type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T
