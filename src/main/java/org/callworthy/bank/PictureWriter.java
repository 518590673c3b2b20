package org.callworthy.bank;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture upright and no wider than it may be; the same picture gives the same bytes. */
final class PictureWriter {

    private static final float QUALITY = 0.92f;
    /** From here on, Exif counts pictures that lie on a side. */
    private static final int LYING = 5;

    private final boolean jpeg;
    private final BufferedImage image;

    /** @param turned as Exif counts it: 1 for upright */
    PictureWriter(boolean jpeg, int turned, BufferedImage read) {
        this.jpeg = jpeg;
        BufferedImage upright = turned == 1 ? read : drawn(read, turned, 1);
        double scale = (double) PictureReading.WIDEST / upright.getWidth();
        this.image = scale < 1 ? drawn(upright, 1, scale) : upright;
    }

    PictureContent as(byte[] bytes, byte[] given) {
        return new PictureContent(
                jpeg ? PictureContent.JPEG : PictureContent.PNG,
                image.getWidth(),
                image.getHeight(),
                bytes,
                PictureContent.hex(given));
    }

    byte[] bytes() throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(jpeg ? "jpeg" : "png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (jpeg) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private BufferedImage drawn(BufferedImage from, int turned, double scale) {
        boolean lying = turned >= LYING;
        int width = (int) Math.round((lying ? from.getHeight() : from.getWidth()) * scale);
        int height = Math.max(1, (int) Math.round((lying ? from.getWidth() : from.getHeight()) * scale));
        BufferedImage to = new BufferedImage(
                width,
                height,
                from.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform how = turn(turned, from.getWidth(), from.getHeight());
        how.preConcatenate(AffineTransform.getScaleInstance(
                scale, (double) height / (lying ? from.getWidth() : from.getHeight())));
        graphics.drawImage(from, how, null);
        graphics.dispose();
        return to;
    }

    /** Sets a picture upright that was taken in one of Exif's eight ways (CIPA DC-008, 4.6.4). */
    private static AffineTransform turn(int turned, int width, int height) {
        return switch (turned) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
