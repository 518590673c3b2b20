package org.callworthy.speech;

/** Sums of a[i] · b[i + lag] for all lags at once, by the correlation theorem: one transform holds both signals. */
final class CrossProducts {

    private CrossProducts() {}

    /** At index lag + max the sum for that lag, −max ≤ lag ≤ max; max is at most the longer length. */
    static double[] of(double[] a, double[] b, int max) {
        int n = Integer.highestOneBit(Math.max(1, a.length + b.length + max)) << 1;
        var re = new double[n];
        var im = new double[n];
        System.arraycopy(a, 0, re, 0, a.length);
        System.arraycopy(b, 0, im, 0, b.length);
        Fft.forward(re, im);
        multiply(re, im);
        Fft.forward(re, im); // of the conjugate: the inverse but for its sign and n
        var products = new double[2 * max + 1];
        for (int lag = -max; lag <= max; lag++) products[lag + max] = re[Math.floorMod(lag, n)] / n;
        return products;
    }

    /** From z = a + ib to the conjugate of A* · B, where A = (Z(k) + Z*(−k)) / 2 and B = (Z(k) − Z*(−k)) / 2i. */
    private static void multiply(double[] re, double[] im) {
        int n = re.length;
        for (int k = 0; k <= n / 2; k++) {
            int j = (n - k) % n;
            double aRe = (re[k] + re[j]) / 2;
            double aIm = (im[k] - im[j]) / 2;
            double bRe = (im[k] + im[j]) / 2;
            double bIm = (re[j] - re[k]) / 2;
            re[k] = aRe * bRe + aIm * bIm;
            im[k] = -(aRe * bIm - aIm * bRe);
            re[j] = re[k];
            im[j] = -im[k];
        }
    }
}
