declare const brand: unique symbol;

/** A primitive that only its own reader may make: ids and instants are not interchangeable strings and numbers. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
