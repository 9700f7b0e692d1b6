/** Percentages as they are written. */
import type { Sense } from '../../issue/model.js'
import { numberOf } from '../../issue/number.js'

/** A percentage in the places that a written one has, rounded and cut; a rough one (`~67 %`) is right if it is near. */
export function roundings(
  exact: number,
  { raw, isRough }: { readonly raw: string; readonly isRough: boolean },
): readonly Sense[] {
  const decimals = /[.,](\d+)$/.exec(raw)?.[1]?.length ?? 0
  const step = 10 ** -decimals
  const isNear = isRough && Math.abs(exact - numberOf(raw)) <= Math.max(1, step)
  const write = (value: number): string => value.toFixed(decimals).replace('.', raw.includes(',') ? ',' : '.')
  return [
    { name: 'rounded', value: isNear ? raw : write(exact) },
    { name: 'cut', value: write(Math.floor(exact / step + 1e-9) * step) },
    { name: 'up', value: write(Math.ceil(exact / step - 1e-9) * step) },
  ]
}
