package org.callworthy.common.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;

/** Files that are made or opened at the moment they are asked for; nothing on the way keeps them. */
public final class Downloads {

    private Downloads() {}

    /** Writes the file. */
    @FunctionalInterface
    public interface Writer extends Serializable {
        void write(OutputStream to) throws IOException;
    }

    /** A file that was kept, open. */
    public record Opened(String name, String mediaType, InputStream content) {}

    public static Anchor link(String text, String fileName, String mediaType, Writer writer) {
        return new Anchor(handler(fileName, mediaType, writer), AttachmentType.DOWNLOAD, text);
    }

    static DownloadHandler handler(String fileName, String mediaType, Writer writer) {
        return event -> {
            event.setFileName(fileName);
            begin(event, mediaType);
            writer.write(event.getOutputStream());
        };
    }

    /** Opened anew for each who asks, and closed. */
    public static DownloadHandler kept(SerializableSupplier<Opened> file) {
        return event -> {
            Opened opened = file.get();
            try (InputStream content = opened.content()) {
                event.setFileName(opened.name());
                begin(event, opened.mediaType());
                content.transferTo(event.getOutputStream());
            }
        };
    }

    static DownloadHandler sound(String mediaType, SerializableSupplier<byte[]> sound) {
        return event -> {
            byte[] bytes = sound.get();
            event.setContentLength(bytes.length);
            begin(event, mediaType);
            event.getOutputStream().write(bytes);
        };
    }

    private static void begin(DownloadEvent event, String mediaType) {
        event.setContentType(mediaType);
        event.getResponse().setHeader("Cache-Control", "no-store");
    }
}
