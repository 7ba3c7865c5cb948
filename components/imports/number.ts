const whole = new Intl.NumberFormat("id-ID");
export const sayNumber = (count: number): string => whole.format(count);
