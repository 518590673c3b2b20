package org.callworthy.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.util.Optional;
import org.callworthy.bank.ItemPage;
import org.callworthy.bank.ItemPicture;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.PictureReading;
import org.callworthy.bank.PictureUpload;
import org.callworthy.bank.StoredPicture;
import org.callworthy.common.ui.LimitedUpload;
import org.callworthy.common.ui.Notify;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/** The pictures below an item's question, each with what it shows in both languages. */
final class PictureFields extends Div {

    private static final JsonPointer PICTURES = JsonPointer.empty().appendProperty("pictures");

    private final transient AuthorDesk desk;
    private final ItemForm form;
    private final ItemVersionId version;
    private final Rows rows;

    PictureFields(AuthorDesk desk, ItemForm form, ItemVersionId version) {
        this.desk = desk;
        this.form = form;
        this.version = version;
        addClassName("bank-pictures");
        Upload upload = LimitedUpload.button(
                getTranslation("bank.pictures.upload"),
                PictureReading.MOST_BYTES >> 20,
                this::take,
                ".png",
                ".jpg",
                ".jpeg",
                ".gif");
        rows = new Rows(form, PICTURES, getTranslation("bank.pictures.one"), upload, ItemPicture.MOST, this::picture);
        add(new H3(getTranslation("bank.pictures")), rows);
    }

    private Component picture(JsonPointer at, ObjectNode entry) {
        String file = entry.path("file").asString("");
        Optional<StoredPicture> stored = desk.pictures().of(version).stream()
                .filter(one -> one.file().equals(file))
                .findFirst();
        Div fields = new Div(
                stored.map(this::thumbnail).orElseGet(() -> gone(file)),
                form.both(at.appendProperty("alt"), getTranslation("bank.pictures.alt")));
        fields.addClassName("bank-picture");
        return fields;
    }

    private Component thumbnail(StoredPicture picture) {
        Image image = new Image(ItemPage.address(version, picture), picture.file());
        image.setTitle(picture.file());
        return image;
    }

    private Component gone(String file) {
        Paragraph gone = new Paragraph(getTranslation("bank.pictures.gone", file));
        gone.addClassName("bad");
        return gone;
    }

    void take(String name, byte[] bytes) {
        switch (desk.pictures().keep(version, name, bytes)) {
            case PictureUpload.Kept(StoredPicture picture) -> {
                boolean there = form.tree()
                        .at(PICTURES)
                        .valueStream()
                        .anyMatch(entry -> entry.path("file").asString("").equals(picture.file()));
                if (there) {
                    Notify.refused(getTranslation("bank.pictures.twice"));
                } else {
                    rows.addEntry(entry -> entry.put("file", picture.file()));
                }
            }
            case PictureUpload.Refused(var why) ->
                Notify.refused(getTranslation("bank.pictures.refused", why.in(getLocale())));
            case PictureUpload.Closed closed -> Notify.refused(getTranslation("bank.heard.closed"));
        }
    }
}
