package org.callworthy.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.callworthy.bank.ItemPicture;
import org.callworthy.bank.TestPictures;
import org.junit.jupiter.api.Test;

/** Authors upload pictures, say what they show, and put them in order. */
class PictureFieldsTest extends AuthorsScreens {

    @Test
    void aPictureIsUploadedAndItsMissingWordsAreFlagged() {
        PictureFields fields = begin();
        fields.take("label.png", TestPictures.png(40, 30));
        assertThat(files()).containsExactly("pictures/label.png");
        assertThat(versionOf(itemKey).problems()).isNotEmpty();
        write("What it shows, English", "A label");
        assertThat(field("What it shows, 简体中文").getErrorMessage()).isEqualTo("is not written yet");
        write("What it shows, 简体中文", "标签");
        assertThat(versionOf(itemKey).problems()).isEmpty();
        assertThat(find(Image.class, fields).single().getSrc()).startsWith("/api/v1/item-pictures/");
        assertThat(find(ItemPreview.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("item")
                        .toString())
                .contains("/api/v1/item-pictures/", "标签");
    }

    @Test
    void picturesAreMovedAndRemovedByButtons() {
        PictureFields fields = begin();
        fields.take("label.png", TestPictures.png(40, 30));
        fields.take("photo.jpg", TestPictures.jpeg(40, 30));
        pressLabelled("Move down: Picture 1");
        assertThat(files()).containsExactly("pictures/photo.jpg", "pictures/label.png");
        pressLabelled("Remove: Picture 1");
        assertThat(files()).containsExactly("pictures/label.png");
        fields.take("label.png", TestPictures.png(40, 30));
        assertThat(files()).as("the same one again").hasSize(1);
        for (int width = 41; width < 40 + ItemPicture.MOST; width++) {
            fields.take("label.png", TestPictures.png(width, 30));
        }
        assertThat(files()).hasSize(ItemPicture.MOST).endsWith("pictures/label-6.png");
        assertThat(find(Upload.class, fields).all()).as("no room for more").isEmpty();
    }

    @Test
    void whatIsNoPictureIsRefusedWithTheReason() {
        begin().take("label.png", new byte[] {'M', 'Z', 1, 2, 3});
        assertThat(files()).isEmpty();
        assertThat(find(Notification.class).all().getLast().getElement().getProperty("text"))
                .contains("no PNG, JPEG or GIF");
    }

    private PictureFields begin() {
        open(itemKey);
        press("Write the next version");
        return find(PictureFields.class).single();
    }

    private void pressLabelled(String label) {
        test(find(Button.class)
                        .withCondition(
                                button -> label.equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
    }

    private List<String> files() {
        return versionOf(itemKey)
                .source()
                .path("pictures")
                .valueStream()
                .map(picture -> picture.path("file").asString())
                .toList();
    }
}
