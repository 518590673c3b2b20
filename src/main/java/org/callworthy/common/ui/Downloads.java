package org.callworthy.common.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;

/** Links that make a file at the moment they are followed; nothing on the way keeps it. */
public final class Downloads {

    private Downloads() {}

    /** Writes the file. */
    @FunctionalInterface
    public interface Writer extends Serializable {
        void write(OutputStream to) throws IOException;
    }

    public static Anchor link(String text, String fileName, String mediaType, Writer writer) {
        return new Anchor(handler(fileName, mediaType, writer), AttachmentType.DOWNLOAD, text);
    }

    static DownloadHandler handler(String fileName, String mediaType, Writer writer) {
        return event -> {
            event.setFileName(fileName);
            event.setContentType(mediaType);
            event.getResponse().setHeader("Cache-Control", "no-store");
            writer.write(event.getOutputStream());
        };
    }
}
