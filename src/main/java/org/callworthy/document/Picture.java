package org.callworthy.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Whether a picture has a sound head and a sensible size; its pixels stay packed. */
final class Picture {

    private static final long MOST_PIXELS = 100_000_000L;

    private Picture() {}

    static boolean isReadable(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }
}
