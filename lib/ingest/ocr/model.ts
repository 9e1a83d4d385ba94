/** A neural network: numbers in the given shape in, numbers out. */
export type Model = (data: Float32Array, shape: readonly number[]) => Promise<Float32Array>;
