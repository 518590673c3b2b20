package org.callworthy.bank;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures for tests, as files. */
public final class TestPictures {

    private TestPictures() {}

    /** The file of a bank with one item, below whose question stands {@code pictures/label.png}. */
    public static String bank(String bank, String item, int version) {
        return """
                bank: %s
                track: agent
                level: I
                title: { en: Bank, zh-CN: 题库 }
                items:
                  - id: %s   # with a picture
                    version: %d
                    type: true-false
                    competency: communication
                    difficulty: easy
                    seconds: 20
                    stem: { en: The label is red., zh-CN: 标签是红色的。 }
                    pictures:
                      - { file: pictures/label.png, alt: { en: A label, zh-CN: 标签 } }
                    answer: true
                    rationale: { en: It is., zh-CN: 是的。 }
                """.formatted(bank, item, version);
    }

    public static byte[] png(int width, int height) {
        return file("png", drawn(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    public static byte[] jpeg(int width, int height) {
        return file("jpeg", drawn(width, height, BufferedImage.TYPE_3BYTE_BGR));
    }

    public static byte[] gif(int width, int height) {
        return file("gif", drawn(width, height, BufferedImage.TYPE_BYTE_INDEXED));
    }

    /** The left half of it is red, the rest blue, with a few spots. */
    static BufferedImage drawn(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        Random random = new Random(width * 31L + height);
        for (int i = 0; i < 20 && width > 20 && height > 20; i++) {
            image.setRGB(width - 1 - random.nextInt(width / 4), random.nextInt(height), 0xFF000000 | random.nextInt());
        }
        return image;
    }

    static byte[] file(String format, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    /** A JPEG that says where it was taken and how the camera was held. */
    static byte[] photo(int width, int height, int turned) {
        byte[] plain = jpeg(width, height);
        byte[] place = "GPS 52.5N 13.4E".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(plain, 2));
        byte[] exif = {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) turned,
            0,
            0,
            0,
            0,
            0,
            0
        };
        int length = 2 + exif.length + place.length;
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.writeBytes(exif);
        out.writeBytes(place);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }
}
