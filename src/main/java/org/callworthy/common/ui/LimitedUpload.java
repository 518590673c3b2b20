package org.callworthy.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;

/** Takes one file of a limited size, to which the server holds as well. */
public final class LimitedUpload extends InMemoryUploadHandler {

    private static final long serialVersionUID = 1L;

    private final long most;

    private LimitedUpload(long most, SerializableBiConsumer<String, byte[]> taken) {
        super((metadata, bytes) -> taken.accept(metadata.fileName(), bytes));
        this.most = most;
    }

    @Override
    public long getFileSizeMax() {
        return most;
    }

    /** @param taken gets the file's name and its bytes */
    public static Upload button(
            String label, int mostMegabytes, SerializableBiConsumer<String, byte[]> taken, String... endings) {
        Upload upload = new Upload(new LimitedUpload((long) mostMegabytes << 20, taken));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(mostMegabytes << 20);
        upload.setAcceptedFileTypes(endings);
        upload.setDropAllowed(false);
        Button choose = new Button(label);
        choose.addThemeVariants(ButtonVariant.SMALL);
        upload.setUploadButton(choose);
        upload.addFileRejectedListener(rejected -> Notify.refused(
                upload.getTranslation("common.upload.rejected", String.join(", ", endings), mostMegabytes)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }
}
