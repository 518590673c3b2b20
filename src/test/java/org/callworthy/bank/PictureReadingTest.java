package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.callworthy.bank.PictureReading.Read;
import org.callworthy.bank.PictureReading.Refused;
import org.callworthy.common.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReadingTest {

    @Test
    void picturesAreToldByTheirContentAndKeptAsPngOrJpeg() {
        assertThat(read(TestPictures.png(40, 30)))
                .extracting(PictureContent::mediaType, PictureContent::width, PictureContent::height)
                .containsExactly("image/png", 40, 30);
        assertThat(read(TestPictures.gif(40, 30)).mediaType()).isEqualTo("image/png");
        assertThat(read(TestPictures.jpeg(40, 30)).mediaType()).isEqualTo("image/jpeg");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void whatWasWrittenComesOutAsItIs(int type) throws IOException {
        BufferedImage drawn = TestPictures.drawn(64, 48, type);
        PictureContent once = read(TestPictures.file("png", drawn));
        assertThat(read(once.bytes()).bytes()).isEqualTo(once.bytes());
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(once.bytes()));
        assertThat(seen.getRGB(5, 5)).isEqualTo(drawn.getRGB(5, 5));
        assertThat(seen.getRGB(60, 40)).isEqualTo(drawn.getRGB(60, 40));
    }

    @Test
    void aPhotoLosesWhereItWasTakenAndStandsUpright() throws IOException {
        byte[] photo = TestPictures.photo(80, 60, 6);
        PictureContent kept = read(photo);
        assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        assertThat(kept.width()).isEqualTo(60);
        assertThat(kept.height()).isEqualTo(80);
        int top = ImageIO.read(new ByteArrayInputStream(kept.bytes())).getRGB(30, 10);
        assertThat((top >> 16) & 0xFF)
                .as("the left half of the file is the upper half")
                .isGreaterThan(200);
        assertThat(read(photo).bytes()).isEqualTo(kept.bytes());
        assertThat(read(kept.bytes()).bytes()).as("not written twice").isEqualTo(kept.bytes());
        assertThat(kept.given()).isNotEqualTo(kept.sha256());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyWayOfHoldingACameraEndsWithinThePicture(int turned) throws IOException {
        PictureContent kept = read(TestPictures.photo(80, 60, turned));
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
        boolean redIsThere = false;
        boolean blueIsThere = false;
        for (int[] corner : new int[][] {{2, 2}, {kept.width() - 3, 2}, {2, kept.height() - 3}}) {
            int colour = seen.getRGB(corner[0], corner[1]);
            redIsThere |= ((colour >> 16) & 0xFF) > 200;
            blueIsThere |= (colour & 0xFF) > 200;
        }
        assertThat(redIsThere && blueIsThere).as("turned %d", turned).isTrue();
    }

    @Test
    void whatIsTooWideIsScaledDown() {
        PictureContent wide = read(TestPictures.jpeg(3200, 900));
        assertThat(wide.width()).isEqualTo(PictureReading.WIDEST);
        assertThat(wide.height()).isEqualTo(450);
        assertThat(read(TestPictures.png(2000, 100)).width()).isEqualTo(PictureReading.WIDEST);
    }

    @Test
    void whatIsNoPictureIsRefusedWithItsReasonInBothLanguages() {
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        byte[] webp = "RIFF....WEBPVP8 ............".getBytes(StandardCharsets.UTF_8);
        byte[] program = Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0}, 4096);
        for (byte[] file : new byte[][] {svg, webp, program, {1, 2, 3}}) {
            assertThat(why(file)).isEqualTo("it is no PNG, JPEG or GIF; pictures of other kinds are not taken");
        }
        assertThat(why(new byte[0])).isEqualTo("the file is empty");
        assertThat(((Refused) PictureReading.of(svg)).why().in(Languages.CHINESE))
                .contains("不接受");
    }

    @Test
    void aPictureThatSaysItIsHugeIsRefusedBeforeItIsDecoded() {
        byte[] bomb = TestPictures.png(40, 30);
        ByteBuffer.wrap(bomb).putInt(16, 100_000).putInt(20, 100_000);
        assertThat(why(bomb)).contains("100000 × 100000").contains("4000 × 4000");
        byte[] wide = TestPictures.gif(40, 30);
        wide[6] = (byte) 0xFF;
        wide[7] = (byte) 0xFF;
        assertThat(why(wide)).contains("65535 × 30");
    }

    @Test
    void whatTakesTooMuchRoomIsRefused() {
        BufferedImage noise = new BufferedImage(1500, 1500, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 1500 * 1500; i++) {
            noise.setRGB(i % 1500, i / 1500, random.nextInt());
        }
        assertThat(why(TestPictures.file("png", noise))).contains("more than 2 MB");
    }

    @Test
    void nothingBrokenIsTakenAndNothingBrokenIsThrown() {
        for (byte[] whole : new byte[][] {
            TestPictures.png(60, 40), TestPictures.gif(60, 40), TestPictures.jpeg(60, 40), TestPictures.photo(60, 40, 8)
        }) {
            for (int length = 0; length < whole.length - 2; length += Math.max(1, whole.length / 60)) {
                PictureReading.of(Arrays.copyOf(whole, length));
            }
            Random random = new Random(whole.length);
            for (int i = 0; i < 300; i++) {
                byte[] odd = whole.clone();
                for (int j = 0; j < 3; j++) {
                    odd[random.nextInt(odd.length)] = (byte) random.nextInt();
                }
                PictureReading.of(odd);
            }
        }
        byte[] jpeg = TestPictures.jpeg(400, 300);
        assertThat(why(Arrays.copyOf(jpeg, jpeg.length / 2))).contains("broken");
        byte[] png = TestPictures.png(400, 300);
        assertThat(why(Arrays.copyOf(png, png.length / 2))).contains("broken");
    }

    private static PictureContent read(byte[] file) {
        return ((Read) PictureReading.of(file)).picture();
    }

    private static String why(byte[] file) {
        return ((Refused) PictureReading.of(file)).why().in(Locale.ENGLISH);
    }
}
