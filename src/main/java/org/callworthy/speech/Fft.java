package org.callworthy.speech;

/** Fast Fourier transform, radix 2, in place (Cooley and Tukey 1965). */
final class Fft {

    private Fft() {}

    /** Transforms real parts, a power of two of them, and as many imaginary parts. */
    static void forward(double[] re, double[] im) {
        int n = re.length;
        for (int i = 1, j = 0; i < n; i++) {
            int bit = n >> 1;
            for (; (j & bit) != 0; bit >>= 1) j ^= bit;
            j ^= bit;
            if (i < j) {
                swap(re, i, j);
                swap(im, i, j);
            }
        }
        var cos = new double[n / 2];
        var sin = new double[n / 2];
        for (int k = 0; k < n / 2; k++) {
            cos[k] = Math.cos(2 * Math.PI * k / n);
            sin[k] = -Math.sin(2 * Math.PI * k / n);
        }
        for (int half = 1; half < n; half <<= 1)
            for (int start = 0; start < n; start += 2 * half) butterflies(re, im, cos, sin, start, half);
    }

    private static void butterflies(double[] re, double[] im, double[] cos, double[] sin, int start, int half) {
        int stride = cos.length / half;
        for (int a = start, k = 0; a < start + half; a++, k += stride) {
            int b = a + half;
            double x = re[b] * cos[k] - im[b] * sin[k];
            double y = re[b] * sin[k] + im[b] * cos[k];
            re[b] = re[a] - x;
            im[b] = im[a] - y;
            re[a] += x;
            im[a] += y;
        }
    }

    private static void swap(double[] array, int i, int j) {
        double kept = array[i];
        array[i] = array[j];
        array[j] = kept;
    }
}
