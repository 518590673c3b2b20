package org.callworthy.bank;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.callworthy.bank.PictureHeader.Kind;
import org.callworthy.bank.PictureReading.Refused;
import org.callworthy.common.yaml.Wording;

/** Decodes pictures from outside, few at a time: one may take 128 MB. */
final class PictureReader {

    private static final Semaphore DECODING = new Semaphore(2);

    private PictureReader() {}

    static PictureReading read(byte[] file) {
        if (file.length == 0) {
            return new Refused(Wording.of("the file is empty"));
        }
        if (file.length > PictureReading.MOST_BYTES) {
            return new Refused(
                    Wording.of("the picture takes more than {0} MB; a smaller one would be right", megabytes()));
        }
        Optional<PictureHeader> header = PictureHeader.of(file);
        if (header.isEmpty()) {
            return new Refused(Wording.of("it is no PNG, JPEG or GIF; pictures of other kinds are not taken"));
        }
        if (!fits(header.get().width(), header.get().height())) {
            return tooLarge(header.get().width(), header.get().height());
        }
        DECODING.acquireUninterruptibly();
        try {
            return decode(file, header.get().kind());
        } catch (IOException | RuntimeException broken) {
            return new Refused(Wording.of("the picture is broken, or of a kind that cannot be read"));
        } finally {
            DECODING.release();
        }
    }

    private static int megabytes() {
        return PictureReading.MOST_BYTES >> 20;
    }

    private static boolean fits(int width, int height) {
        return width >= 1 && width <= PictureReading.MOST_PIXELS && height >= 1 && height <= PictureReading.MOST_PIXELS;
    }

    private static PictureReading tooLarge(int width, int height) {
        return new Refused(Wording.of(
                "the picture has {0} × {1} pixels; at most {2} × {2} are taken",
                Integer.toUnsignedString(width), Integer.toUnsignedString(height), PictureReading.MOST_PIXELS));
    }

    private static PictureReading decode(byte[] file, Kind kind) throws IOException {
        Optional<JpegSegments> jpeg = kind == Kind.JPEG ? JpegSegments.of(file) : Optional.empty();
        if (jpeg.filter(segments -> !segments.whole()).isPresent()) {
            throw new IOException("Cut off");
        }
        BufferedImage image;
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            if (!fits(reader.getWidth(0), reader.getHeight(0))) {
                return tooLarge(reader.getWidth(0), reader.getHeight(0));
            }
            image = reader.read(0);
        } finally {
            reader.dispose();
        }
        boolean asItIs = jpeg.filter(JpegSegments::bare).isPresent() && image.getWidth() <= PictureReading.WIDEST;
        PictureWriter written = new PictureWriter(
                kind == Kind.JPEG, jpeg.map(JpegSegments::turned).orElse(1), image);
        PictureContent picture = asItIs ? written.as(file, file) : written.as(written.bytes(), file);
        return picture.bytes().length > PictureReading.MOST_BYTES
                ? new Refused(
                        Wording.of("the picture takes more than {0} MB; a smaller one would be right", megabytes()))
                : new PictureReading.Read(picture);
    }
}
